/* On a narrow screen a grid shows its one column of summaries, otherwise all the others. */
const narrow = window.matchMedia('(max-width: 860px)');

window.rolebridgeColumns = (grid) => {
  const show = () => {
    const summaries = grid.querySelector('[data-on="phone"]') !== null;
    grid.querySelectorAll('[data-on]').forEach((column) => {
      column.hidden = summaries ? (column.dataset.on === 'phone') !== narrow.matches : false;
    });
  };
  if (!grid.rolebridgeColumns) {
    grid.rolebridgeColumns = true;
    narrow.addEventListener('change', show);
  }
  show();
};

/* On a phone a grid shows its one column of summaries, otherwise all the others. */
const phone = window.matchMedia('(max-width: 700px)');

window.rolebridgeColumns = (grid) => {
  const show = () => {
    const summaries = grid.querySelector('[data-on="phone"]') !== null;
    grid.querySelectorAll('[data-on]').forEach((column) => {
      column.hidden = summaries ? (column.dataset.on === 'phone') !== phone.matches : false;
    });
  };
  if (!grid.rolebridgeColumns) {
    grid.rolebridgeColumns = true;
    phone.addEventListener('change', show);
  }
  show();
};

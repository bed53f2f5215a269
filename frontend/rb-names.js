/* Names and relations that two fields leave out while their list or calendar is open. */
let count = 0;

const opened = (field) => {
  const list = field.querySelector('vaadin-select-list-box');
  list?.setAttribute('aria-label', field.label);
  const calendar = field.querySelector('vaadin-date-picker-overlay-content');
  if (calendar) {
    count += 1;
    calendar.id = calendar.id || `rb-calendar-${count}`;
    field.inputElement.setAttribute('aria-controls', calendar.id);
  }
};

document.addEventListener('focusin', (event) => {
  const field = event.target.closest?.('vaadin-select, vaadin-date-picker');
  if (field && !field.rolebridgeNamed) {
    field.rolebridgeNamed = true;
    field.addEventListener('opened-changed', () => setTimeout(() => opened(field)));
  }
});

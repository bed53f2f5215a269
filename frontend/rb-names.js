/* Names, roles and relations that components leave out. */
let count = 0;

const nameList = (select) => {
  select.querySelector('vaadin-select-list-box')?.setAttribute('aria-label', select.label);
};

const tieCalendar = (picker) => {
  const calendar = picker.querySelector('vaadin-date-picker-overlay-content');
  if (calendar) {
    count += 1;
    calendar.id = calendar.id || `rb-calendar-${count}`;
    picker.inputElement.setAttribute('aria-controls', calendar.id);
  }
};

document.addEventListener('focusin', (event) => {
  const field = event.target.closest?.('vaadin-select, vaadin-date-picker');
  if (field?.localName === 'vaadin-select') {
    nameList(field);
  } else if (field && !field.rolebridgeTied) {
    field.rolebridgeTied = true;
    field.addEventListener('opened-changed', () => setTimeout(() => tieCalendar(field)));
  }
});

requestAnimationFrame(() => {
  document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
});

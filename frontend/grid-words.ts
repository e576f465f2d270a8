/** A grid's sorter is named by its connector in English; here in the words of the page (排序名称). */
const CONNECTOR = 'Sort by ';

customElements.whenDefined('vaadin-grid-sorter').then((sorter) => {
  sorter.prototype.setAttribute = function (this: Element, name: string, value: string) {
    const words = document.documentElement.dataset.sortBy;
    const said = name === 'aria-label' && words && value.startsWith(CONNECTOR) ? words.replace('{}', value.slice(CONNECTOR.length)) : value;
    Element.prototype.setAttribute.call(this, name, said);
  };
});

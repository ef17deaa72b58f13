import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FORM_LEAVES } from '../src/guard/leaves';

/** In the page's own world: a form that a script submits says so first, and stays if somebody objects. */
export default defineUnlistedScript(() => {
  const { submit } = HTMLFormElement.prototype;
  HTMLFormElement.prototype.submit = function (this: HTMLFormElement) {
    const leaving = new CustomEvent(FORM_LEAVES, { bubbles: true, cancelable: true, composed: true });
    if (this.dispatchEvent(leaving)) submit.call(this);
  };
});

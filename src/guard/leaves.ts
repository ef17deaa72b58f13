/** Fired at a form, from the page's own world, when a script submits it: `form.submit()` makes no event of its own. */
export const FORM_LEAVES = 'form-leaves';

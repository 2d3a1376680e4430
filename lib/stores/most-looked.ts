/** How much of one text of a page is looked at: more than any text that we keep, little enough that 10 MB cost nothing. */
export const mostLooked = 4000;

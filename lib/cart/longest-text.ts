/** How many characters of one text a page can make us keep. A longer one is sent one character longer, so that it is known to have been cut. */
export const longestText = 500;

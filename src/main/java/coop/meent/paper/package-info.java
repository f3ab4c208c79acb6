/// Papers between a member and the office, and notes of one's own. A paper is a fact: it is taken
/// back or replaced by a later one, never changed. Its title may stand in a list; its text is given
/// by [PaperService#open] alone, which first writes down who looks, for the owner to see. Start
/// there.
@NullMarked
package coop.meent.paper;

import org.jspecify.annotations.NullMarked;

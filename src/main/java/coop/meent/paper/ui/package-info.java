/// Papers in the window: a member's papers, one of them with who looked at it, the form for
/// another, and what of it stands on Home. Start with [PaperPages].
@NullMarked
package coop.meent.paper.ui;

import org.jspecify.annotations.NullMarked;

/// Gift circles in the file: rulebooks with versions, members with levels, what everybody put
/// aside, and each month who gave whom what, with its proof, until it has left the bank. What is
/// given is computed by the room `gift`; here lie the facts that it is computed from. Nothing here
/// knows why somebody is ill. Start with [CircleMonths], and [CircleService] for what leads up to
/// it.
@NullMarked
package coop.meent.circle;

import org.jspecify.annotations.NullMarked;

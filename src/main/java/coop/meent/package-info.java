/// Meent, the common of a freelancers' cooperative. Start with `Main`, then `app`.
@NullMarked
package coop.meent;

import org.jspecify.annotations.NullMarked;

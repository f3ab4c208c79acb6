/// Leads passed on.
@NullMarked
package coop.meent.exchange;

import org.jspecify.annotations.NullMarked;

/// Development budgets: tranches, requests, words of others, payouts.
@NullMarked
package coop.meent.development;

import org.jspecify.annotations.NullMarked;

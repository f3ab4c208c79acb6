/// The words every room shares: money in whole cents, rates, shares that never lose a cent,
/// periods, typed ids, hashes, and the binary notation of what travels. Depends on nothing but the
/// JDK. Start with [Money] and [Split].
@NullMarked
package coop.meent.base;

import org.jspecify.annotations.NullMarked;

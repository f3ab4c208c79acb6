/// Jobs that members do for all: bookkeeping, acquisition, the website. Each has an owner, an aim,
/// what its owner may decide alone, hours it may take, and somebody who comes after; hours are
/// written down in two keys. An owner who leaves stays the owner until somebody takes the job over,
/// and it is said that nobody stands behind it. Start with [SharedJob], [JobStanding] and
/// [JobService].
@NullMarked
package coop.meent.job;

import org.jspecify.annotations.NullMarked;

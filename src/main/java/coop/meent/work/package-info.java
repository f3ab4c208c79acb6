/// Clients and assignments: what the books' dimensions point to. Start with [WorkService].
@NullMarked
package coop.meent.work;

import org.jspecify.annotations.NullMarked;

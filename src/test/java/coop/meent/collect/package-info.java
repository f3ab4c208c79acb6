@NullMarked
package coop.meent.collect;

import org.jspecify.annotations.NullMarked;

@NullMarked
package coop.meent.sister;

import org.jspecify.annotations.NullMarked;

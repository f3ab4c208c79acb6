@NullMarked
package coop.meent.spread;

import org.jspecify.annotations.NullMarked;

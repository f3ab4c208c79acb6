@NullMarked
package coop.meent.split;

import org.jspecify.annotations.NullMarked;

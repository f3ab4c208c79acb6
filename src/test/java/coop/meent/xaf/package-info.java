@NullMarked
package coop.meent.xaf;

import org.jspecify.annotations.NullMarked;

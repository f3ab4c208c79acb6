@NullMarked
package coop.meent.correction;

import org.jspecify.annotations.NullMarked;

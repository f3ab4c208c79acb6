@NullMarked
package coop.meent.circle;

import org.jspecify.annotations.NullMarked;

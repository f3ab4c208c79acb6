@NullMarked
package coop.meent.annual;

import org.jspecify.annotations.NullMarked;

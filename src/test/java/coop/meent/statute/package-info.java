@NullMarked
package coop.meent.statute;

import org.jspecify.annotations.NullMarked;

@NullMarked
package coop.meent.intake;

import org.jspecify.annotations.NullMarked;

@NullMarked
package coop.meent.invoice;

import org.jspecify.annotations.NullMarked;

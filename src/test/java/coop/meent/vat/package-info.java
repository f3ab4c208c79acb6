@NullMarked
package coop.meent.vat;

import org.jspecify.annotations.NullMarked;

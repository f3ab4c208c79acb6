@NullMarked
package coop.meent.bill;

import org.jspecify.annotations.NullMarked;

@NullMarked
package coop.meent.receipt;

import org.jspecify.annotations.NullMarked;

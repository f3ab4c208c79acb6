@NullMarked
package coop.meent.pay;

import org.jspecify.annotations.NullMarked;

@NullMarked
package coop.meent.bank;

import org.jspecify.annotations.NullMarked;

@NullMarked
package coop.meent.bill.ui;

import org.jspecify.annotations.NullMarked;

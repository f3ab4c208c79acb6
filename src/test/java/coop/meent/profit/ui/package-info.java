@NullMarked
package coop.meent.profit.ui;

import org.jspecify.annotations.NullMarked;

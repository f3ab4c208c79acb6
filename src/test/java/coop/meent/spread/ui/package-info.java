@NullMarked
package coop.meent.spread.ui;

import org.jspecify.annotations.NullMarked;

@NullMarked
package coop.meent.cost.ui;

import org.jspecify.annotations.NullMarked;

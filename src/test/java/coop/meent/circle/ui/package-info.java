@NullMarked
package coop.meent.circle.ui;

import org.jspecify.annotations.NullMarked;

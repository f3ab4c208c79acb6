@NullMarked
package coop.meent.split.ui;

import org.jspecify.annotations.NullMarked;

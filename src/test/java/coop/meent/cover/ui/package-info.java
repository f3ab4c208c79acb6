@NullMarked
package coop.meent.cover.ui;

import org.jspecify.annotations.NullMarked;

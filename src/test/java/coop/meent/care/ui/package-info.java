@NullMarked
package coop.meent.care.ui;

import org.jspecify.annotations.NullMarked;

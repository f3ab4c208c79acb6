@NullMarked
package coop.meent.pay.ui;

import org.jspecify.annotations.NullMarked;

package io.arkiv.it.browser;

import io.arkiv.it.ArkivServer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that need a browser and a server; their constructor takes an {@link ExplorerPage}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({Chromium.class, ArkivServer.class})
@interface InBrowser {}

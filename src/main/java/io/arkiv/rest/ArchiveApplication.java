package io.arkiv.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The JAX-RS application; everything of it is below {@code /api}. */
@ApplicationPath("api")
public class ArchiveApplication extends Application {}

package io.arkiv.rest.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Compresses what clients accept compressed, while it is written. */
@Provider
public class GzipWriter implements WriterInterceptor {

  private static final int BUFFER_BYTES = 8 * 1024;

  @Context private HttpServletRequest request;

  @Override
  public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
    if (!isAccepted(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
      context.proceed();
      return;
    }
    context.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
    context.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
    GZIPOutputStream zipped = new GZIPOutputStream(context.getOutputStream(), BUFFER_BYTES);
    context.setOutputStream(zipped);
    context.proceed();
    // only here: an answer that failed must not end as if it were whole
    zipped.finish();
  }

  private static boolean isAccepted(String encodings) {
    return encodings != null
        && Arrays.stream(encodings.toLowerCase(Locale.ROOT).split(","))
            .map(encoding -> encoding.replace(" ", ""))
            .anyMatch(encoding -> encoding.matches("(x-)?gzip(;q=(1|0\\.\\d*[1-9]\\d*).*)?"));
  }
}

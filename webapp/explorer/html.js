// The one place that knows where Preact and htm lie.
import {useState} from '../lib/preact.js';

export {
  html, render, createContext, useContext, useState, useReducer, useEffect, useLayoutEffect,
  useRef, useMemo, useCallback, Component,
} from '../lib/preact.js';

let ids = 0;

/** A name of an element that no other has. */
export function useId() {
  return useState(() => `id${++ids}`)[0];
}

// The one place that knows where Preact and htm lie.
export {
  html, render, createContext, useContext, useState, useReducer, useEffect, useLayoutEffect,
  useRef, useMemo, useCallback, Component,
} from '../lib/preact.js';

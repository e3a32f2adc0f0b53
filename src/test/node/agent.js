// Calls methods of the original's own client, as it is, one after the other. Reads from standard input
// {baseUrl, modules, options, login, page, calls: [{method, args}]} and writes a list of {result} or
// {status, problem}.
const { createRequire } = require("module");
const path = require("path");

// what the client tells its page is no answer
console.log = console.error;

const asked = JSON.parse(require("fs").readFileSync(0, "utf8"));

if (asked.page) {
  // a page of the service with its hidden field, as far as the client looks at it
  const field = { value: asked.page.xsrfToken };
  const cookies = ["a=b"];
  globalThis.window = { location: { href: asked.baseUrl, pathname: "/" } };
  globalThis.document = {
    getElementById: id => (id === "XSRF_TOKEN" ? field : null),
    get cookie() { return cookies.join("; "); },
    set cookie(set) { cookies.push(set.split(";")[0]); },
  };
}

const { WebApi } = createRequire(path.resolve(asked.modules, "x.js"))("@superoffice/webapi");

async function answers() {
  const api = new WebApi({ baseUrl: asked.baseUrl, ...asked.options }, asked.config);
  if (asked.login) api[asked.login.method](...asked.login.args);
  const agent = api.getArchiveAgent();
  const answers = [];
  for (const { method, args } of asked.calls) {
    try {
      answers.push({ result: await agent[method](...args) });
    } catch (failed) {
      if (!failed.response) throw failed;
      answers.push({ status: failed.response.status, problem: failed.response.data });
    }
  }
  return answers;
}

answers().then(
  told => process.stdout.write(JSON.stringify(told)),
  failed => { console.error(failed); process.exitCode = 1; });

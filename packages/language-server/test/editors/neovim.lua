-- What a person does in Neovim, without a person: opens files, picks an action, edits a buffer. What Neovim then shows is
-- written to the file that HOSTWRIGHT_RESULT names.
local seen = {}

local function until_true(what, condition)
  if not vim.wait(60000, condition, 20) then error('Neovim waited in vain for ' .. what) end
end

local function mark(buffer)
  local name = vim.api.nvim_buf_get_name(buffer)
  until_true('one diagnostic in ' .. name, function() return #vim.diagnostic.get(buffer) == 1 end)
  local place = vim.diagnostic.get(buffer)[1]
  local text = vim.api.nvim_buf_get_text(buffer, place.lnum, place.col, place.end_lnum, place.end_col, {})
  return { text = table.concat(text, '\n'), said = table.concat({ place.source, place.code, place.message }, ' ') }
end

local function open(name)
  vim.cmd('edit ' .. name)
  return vim.api.nvim_get_current_buf()
end

local function drive()
  local poller = open('poller.ts')
  seen.opened = mark(poller)
  -- Takes the action that is offered first.
  vim.ui.select = function(actions, _, choose) choose(actions[1]) end
  local place = vim.diagnostic.get(poller)[1]
  vim.api.nvim_win_set_cursor(0, { place.lnum + 1, place.col })
  vim.lsp.buf.code_action()
  until_true('the diagnostic to go', function() return #vim.diagnostic.get(poller) == 0 end)
  seen.fixed = table.concat(vim.api.nvim_buf_get_lines(poller, 0, -1, true), '\n')

  -- Two files beside each other.
  local worker = open('src/worker.ts')
  vim.cmd('split')
  local main = open('src/main.ts')
  local lines = vim.api.nvim_buf_get_lines(main, 0, -1, true)
  for number, line in ipairs(lines) do lines[number] = line:gsub('addSingleton', 'addScoped') end
  vim.api.nvim_buf_set_lines(main, 0, -1, true, lines)
  seen.across = mark(worker)

  local marked = vim.diagnostic.get(worker)[1]
  local position = { line = marked.lnum, character = marked.col }
  local parameters = { textDocument = { uri = vim.uri_from_bufnr(worker) }, position = position }
  for _, answer in pairs(vim.lsp.buf_request_sync(worker, 'textDocument/hover', parameters, 60000)) do
    seen.hover = answer.result.contents.value
  end
end

local ok, problem = pcall(drive)
if not ok then seen.problem = tostring(problem) end
local file = io.open(vim.env.HOSTWRIGHT_RESULT, 'w')
file:write(vim.json.encode(seen))
file:close()
vim.cmd('qall!')

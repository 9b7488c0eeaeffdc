-- What a person does in Neovim, without a person: opens files, picks an action, edits a buffer. What Neovim then shows is
-- written to the file that HOSTWRIGHT_RESULT names.
local result = {}

local function until_true(what, condition)
  if not vim.wait(30000, condition, 20) then error('Neovim waited in vain for ' .. what) end
end

local function marks(buffer)
  return vim.tbl_map(function(diagnostic)
    local text = vim.api.nvim_buf_get_text(
      buffer, diagnostic.lnum, diagnostic.col, diagnostic.end_lnum, diagnostic.end_col, {})
    return { code = diagnostic.code, source = diagnostic.source, text = table.concat(text, '\n') }
  end, vim.diagnostic.get(buffer))
end

local function open(name)
  vim.cmd('edit ' .. name)
  return vim.api.nvim_get_current_buf()
end

local function drive()
  local poller = open('poller.ts')
  until_true('a diagnostic in poller.ts', function() return #vim.diagnostic.get(poller) == 1 end)
  result.opened = marks(poller)

  vim.ui.select = function(items, _, choose) choose(items[1]) end
  local place = vim.diagnostic.get(poller)[1]
  vim.api.nvim_win_set_cursor(0, { place.lnum + 1, place.col })
  vim.lsp.buf.code_action()
  until_true('the action to change the buffer', function()
    return vim.api.nvim_buf_get_lines(poller, place.lnum, place.lnum + 1, true)[1]:find('signal.aborted', 1, true)
  end)
  result.mended = vim.api.nvim_buf_get_lines(poller, 0, -1, true)
  until_true('the diagnostic to go', function() return #vim.diagnostic.get(poller) == 0 end)

  local worker = open('src/worker.ts')
  local main = open('src/main.ts')
  local lines = vim.api.nvim_buf_get_lines(main, 0, -1, true)
  for number, line in ipairs(lines) do lines[number] = line:gsub('addSingleton', 'addScoped') end
  vim.api.nvim_buf_set_lines(main, 0, -1, true, lines)
  until_true('a diagnostic in the other buffer', function() return #vim.diagnostic.get(worker) == 1 end)
  result.across = marks(worker)

  local position = { line = 4, character = 20 }
  local parameters = { textDocument = { uri = vim.uri_from_bufnr(worker) }, position = position }
  for _, answer in pairs(vim.lsp.buf_request_sync(worker, 'textDocument/hover', parameters, 30000)) do
    result.hover = answer.result.contents.value
  end
end

local ok, problem = pcall(drive)
if not ok then result.problem = problem end
local file = io.open(vim.env.HOSTWRIGHT_RESULT, 'w')
file:write(vim.json.encode(result))
file:close()
for _, client in pairs(vim.lsp.get_active_clients()) do client.stop() end
vim.cmd('qall!')

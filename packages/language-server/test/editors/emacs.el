;;; -*- lexical-binding: t -*-
;; What a person does in Emacs, without a person: opens files, picks an action, edits a buffer. What Emacs then shows is
;; written to the file that HOSTWRIGHT_RESULT names.
(require 'flymake)
(require 'json)

(defvar seen nil "What is written in the end.")

;; Emacs without a person is never idle in its own eyes, so what is left for idle moments is done after the same time.
(advice-add 'run-with-idle-timer :override #'run-with-timer)

(defun until (what condition)
  "Waits until CONDITION, a function, returns something, and returns that; fails after a minute in vain for WHAT."
  (let ((limit (+ (float-time) 60)) found)
    (while (not (setq found (funcall condition)))
      (when (> (float-time) limit) (error "Emacs waited in vain for %s" what))
      (accept-process-output nil 0.05))
    found))

(defvar root default-directory "The project's folder.")

(defun open (name)
  "Opens the file NAME of the project as a command does."
  (switch-to-buffer (find-file-noselect (expand-file-name name root)))
  (run-hooks 'post-command-hook)
  (until (format "the server to take %s" name) #'eglot-managed-p)
  (flymake-start)
  (current-buffer))

(defun one-diagnostic (buffer)
  "The diagnostic of BUFFER when it has exactly one."
  (with-current-buffer buffer
    (let ((diagnostics (flymake-diagnostics)))
      (and (= (length diagnostics) 1) (car diagnostics)))))

(defun mark (buffer)
  "What is marked in BUFFER and what is said about it."
  (let ((diagnostic (until (format "a diagnostic in %s" buffer) (lambda () (one-diagnostic buffer)))))
    (with-current-buffer buffer
      `((said . ,(flymake-diagnostic-text diagnostic))
        (text . ,(buffer-substring-no-properties
                  (flymake-diagnostic-beg diagnostic) (flymake-diagnostic-end diagnostic)))))))

(defun see (name value) (push (cons name value) seen))

(defun drive ()
  (let ((poller (open "poller.ts")))
    (see 'opened (mark poller))
    (goto-char (flymake-diagnostic-beg (one-diagnostic poller)))
    ;; Takes the action that is offered first.
    (cl-letf (((symbol-function 'completing-read) (lambda (_prompt actions &rest _) (caar actions)))
              (last-nonmenu-event t))
      (call-interactively #'eglot-code-actions))
    (see 'fixed (buffer-string))
    (until "the diagnostic to go" (lambda () (null (flymake-diagnostics)))))
  (let ((worker (open "src/worker.ts")))
    (open "src/main.ts")
    (while (search-forward "addSingleton" nil t) (replace-match "addScoped" t))
    (see 'across (mark worker))
    (switch-to-buffer worker)
    (goto-char (flymake-diagnostic-beg (one-diagnostic worker)))
    (eglot-hover-eldoc-function (lambda (text &rest _) (see 'hover (substring-no-properties text))))
    (until "the hover" (lambda () (assq 'hover seen)))))

(condition-case problem (drive) (error (see 'problem (error-message-string problem))))
(with-temp-file (getenv "HOSTWRIGHT_RESULT") (insert (json-encode seen)))
(ignore-errors (eglot-shutdown-all))
(kill-emacs)

# fish completion for truewheel

set -l verbs scan check fix sync explain env accept doctor gui

complete -c truewheel -n "not __fish_seen_subcommand_from $verbs" -f
complete -c truewheel -n "not __fish_seen_subcommand_from $verbs" -l version -d 'Show the version'
complete -c truewheel -n "not __fish_seen_subcommand_from $verbs" -a scan -d 'Show every environment of the machine'
complete -c truewheel -n "not __fish_seen_subcommand_from $verbs" -a check -d 'Judge every editable link'
complete -c truewheel -n "not __fish_seen_subcommand_from $verbs" -a fix -d 'Rebuild what is broken and look again'
complete -c truewheel -n "not __fish_seen_subcommand_from $verbs" -a sync -d 'Make the environment exactly what the lock says'
complete -c truewheel -n "not __fish_seen_subcommand_from $verbs" -a explain -d 'Tell what should exist and what uv would do next'
complete -c truewheel -n "not __fish_seen_subcommand_from $verbs" -a env -d 'List environments, show one, find packages, verify files'
complete -c truewheel -n "not __fish_seen_subcommand_from $verbs" -a accept -d 'Silence one finding'
complete -c truewheel -n "not __fish_seen_subcommand_from $verbs" -a doctor -d 'Show tools, caches and settings in use'
complete -c truewheel -n "not __fish_seen_subcommand_from $verbs" -a gui -d 'Open the window'

complete -c truewheel -l json -d 'Print one JSON document'
complete -c truewheel -s q -l quiet -d 'Say only what is not fine'
complete -c truewheel -s v -l verbose -d 'Say more'
complete -c truewheel -l color -x -a 'auto always never' -d 'Use colour'
complete -c truewheel -s h -l help -d 'Show the help'

complete -c truewheel -n '__fish_seen_subcommand_from scan' -l stream -d 'Print one JSON object a line'
complete -c truewheel -n '__fish_seen_subcommand_from scan env' -l no-sizes -d 'Measure nothing'
complete -c truewheel -n '__fish_seen_subcommand_from env' -a 'list show packages verify'
complete -c truewheel -n '__fish_seen_subcommand_from env' -l find -x -d 'Only this package'
complete -c truewheel -n '__fish_seen_subcommand_from check' -l strict -d 'Count suspect links too'
complete -c truewheel -n '__fish_seen_subcommand_from check' -l format -x -a 'text json junit sarif' -d 'How to print it'
complete -c truewheel -n '__fish_seen_subcommand_from check' -l show-accepted -d 'List what was accepted too'
complete -c truewheel -n '__fish_seen_subcommand_from fix sync' -l dry-run -d 'Run nothing'
complete -c truewheel -n '__fish_seen_subcommand_from fix sync' -l yes -d 'Allow it without asking'
complete -c truewheel -n '__fish_seen_subcommand_from sync' -l extra -x -d 'Install this extra'
complete -c truewheel -n '__fish_seen_subcommand_from sync' -l group -x -d 'Install this dependency group'
complete -c truewheel -n '__fish_seen_subcommand_from sync' -l no-extra -x -d 'Leave this extra out'
complete -c truewheel -n '__fish_seen_subcommand_from sync' -l no-group -x -d 'Leave this dependency group out'
complete -c truewheel -n '__fish_seen_subcommand_from accept' -f -l until -r -d 'The last day on which it holds'
complete -c truewheel -n '__fish_seen_subcommand_from accept' -f -l why -r -d 'The reason'
complete -c truewheel -n '__fish_seen_subcommand_from accept' -f -l list -d 'List what is accepted'
complete -c truewheel -n '__fish_seen_subcommand_from accept' -f -l withdraw -d 'Let the finding count again'

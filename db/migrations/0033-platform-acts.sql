-- Platforms and parks are corrected by administrators alone: they belong to a region, not to the office of one county.
call land.publish_writable('land.platform', '(select current_setting(''geo.role'', true)) = ''admin''', 'select, update');
call land.publish_writable('land.park', '(select current_setting(''geo.role'', true)) = ''admin''', 'select, update');

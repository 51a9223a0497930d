import type { Weights } from "./score";

// Written by `node scripts/run.mjs train-replies`; do not edit.
const LEARNED = `
01632 -0.56 01632_960001 -0.56 0800 -0.18 0800_4 -0.18 1 -0.35 10 -0.24 10am -0.50 11 0.70 111 -0.70 111_END -0.65 111_can -0.35
111_or -0.87 116 -0.27 116_123 -0.27 11_END 0.70 12 0.19 123 -0.27 12th -0.08 14th -0.18 1_on -0.30 20 0.30 24 0.16 3 0.21 30 -0.42
30_END -0.23 30pm -0.22 40s -0.36 40s_END -0.36 48 -0.18 48_hours -0.18 4_70 -0.18 5 0.51 50 0.31 65 -0.33 65_END -0.21 65s -0.16
6_30 -0.44 6_30pm -0.22 70 -0.18 70_80 -0.18 8 -0.48 80 -0.18 80_90 -0.18 85258 -0.65 8_END -0.41 8_tan -0.15 8_to -0.41 8am -0.45
9 -0.58 90 -0.18 960001 -0.56 960001_END -0.57 999 -0.61 999_END -0.61 999_now -0.34 9_END -0.40 ANYONE -0.27 ANYONE&ASKED -0.28
ANYONE&CARE -0.26 ANYONE&CLINICAL -0.48 ANYONE&MAY -0.12 ANYONE&NOT -0.03 ANYONE&NUMBER -0.15 ANYONE&OUR -0.04 ANYONE&SHE -0.21
ANYONE&STAFF -0.08 ANYONE&TOLD -0.14 ANYONE&WE -0.09 ANYONE&WHEN -0.35 ANYONE&YOU 0.40 ANYONE&as 0.26 ANYONE&if -0.40 ANYONE&your 0.58
ANYONE_ASKED -0.19 ANYONE_END 0.10 ANYONE_END_END 0.10 ANYONE_MAY -0.38 ANYONE_MAY_ASKED -0.40 ANYONE_MAY_be -0.38 ANYONE_TOLD -0.41
ANYONE_TOLD_END -0.21 ANYONE_TOLD_this -0.25 ANYONE_WHEN -0.31 ANYONE_WHEN_ASKED -0.31 ANYONE_and -0.88 ANYONE_are -0.75
ANYONE_are_TOLD -0.36 ANYONE_are_welcome -0.25 ANYONE_else 0.17 ANYONE_feels -0.44 ANYONE_for -0.28 ANYONE_for_CARE -0.20
ANYONE_has -0.31 ANYONE_here -0.04 ANYONE_here_END 0.04 ANYONE_in -0.16 ANYONE_in_OUR -0.22 ANYONE_is -0.44 ANYONE_is_TOLD -0.11
ANYONE_is_welcome -0.41 ANYONE_like 0.47 ANYONE_like_YOU 0.32 ANYONE_on -0.29 ANYONE_on_here -0.06 ANYONE_on_the -0.28 ANYONE_or -0.24
ANYONE_over -0.18 ANYONE_over_NUMBER -0.18 ANYONE_to -0.32 ANYONE_to_feel -0.22 ANYONE_to_keep -0.14 ANYONE_unhappy -0.31
ANYONE_welcome -0.37 ANYONE_who -0.05 ANYONE_who_MAY -0.38 ANYONE_who_has -0.35 ANYONE_who_is -0.78 ANYONE_with -0.29
ANYONE_with_a -0.16 ANYONE_with_an -0.24 ASKED -0.24 ASKED&CARE -0.23 ASKED&CLINICAL 0.21 ASKED&KIN -0.10 ASKED&MAY -0.21
ASKED&NAME 0.34 ASKED&NOT 0.12 ASKED&NUMBER 0.20 ASKED&OUR -0.26 ASKED&SHE 0.10 ASKED&STAFF 0.15 ASKED&TOLD 0.27 ASKED&WE -0.19
ASKED&WHEN 0.14 ASKED&YOU 0.26 ASKED&as -0.11 ASKED&if -0.44 ASKED&your 0.73 ASKED_ANYONE 0.10 ASKED_ANYONE_for -0.20
ASKED_ANYONE_to -0.11 ASKED_ASKED -0.36 ASKED_ASKED_ASKED -0.17 ASKED_ASKED_OUR -0.40 ASKED_ASKED_and -0.15 ASKED_ASKED_at -0.10
ASKED_ASKED_complaints -0.12 ASKED_ASKED_for -0.35 ASKED_ASKED_or -0.17 ASKED_ASKED_the 0.26 ASKED_ASKED_to -0.17 ASKED_ASKED_us -0.84
ASKED_CARE_END 0.34 ASKED_CARE_NUMBER -0.10 ASKED_CARE_the -0.13 ASKED_CARE_us -0.44 ASKED_END -0.36 ASKED_END_END -0.36
ASKED_NOT -0.47 ASKED_NOT_TOLD -0.18 ASKED_NOT_post -0.57 ASKED_NOT_share -0.08 ASKED_NUMBER -0.04 ASKED_OUR -0.40 ASKED_SHE -0.04
ASKED_YOU 0.73 ASKED_YOU_at 0.52 ASKED_YOU_back 0.15 ASKED_YOU_for 0.22 ASKED_a -0.22 ASKED_a_STAFF -0.09 ASKED_about -0.34
ASKED_accept 0.21 ASKED_accept_OUR 0.21 ASKED_after -0.37 ASKED_after_NUMBER -0.37 ASKED_and 0.07 ASKED_and_ASKED 0.14 ASKED_any -0.20
ASKED_at -0.37 ASKED_be 0.07 ASKED_be_TOLD 0.30 ASKED_be_kind -0.40 ASKED_check 0.17 ASKED_come 0.09 ASKED_complaints -0.12
ASKED_complaints_END -0.12 ASKED_details -0.05 ASKED_do -0.70 ASKED_do_NOT -0.61 ASKED_do_get -0.15 ASKED_for 0.04 ASKED_for_NAME 0.28
ASKED_for_a -0.50 ASKED_for_me 0.39 ASKED_for_personal -0.15 ASKED_for_the -0.49 ASKED_get -0.23 ASKED_get_in -0.23 ASKED_how 0.13
ASKED_if 0.17 ASKED_it 0.31 ASKED_it_END -0.30 ASKED_it_to 0.30 ASKED_keep -0.68 ASKED_lines -0.33 ASKED_me 0.50 ASKED_menu -0.40
ASKED_message -0.12 ASKED_neu -0.16 ASKED_neu_ffoniwch -0.16 ASKED_number -0.55 ASKED_or -0.12 ASKED_or_CARE -0.14 ASKED_page -0.06
ASKED_page_END -0.06 ASKED_take 0.50 ASKED_take_down 0.34 ASKED_that -0.07 ASKED_that_comments -0.73 ASKED_that_it 0.19 ASKED_the -0.04
ASKED_the_hospital -0.49 ASKED_the_manager -0.36 ASKED_the_nhs 0.54 ASKED_the_practice -0.17 ASKED_this -0.45 ASKED_to -0.31
ASKED_to_ASKED 0.35 ASKED_to_the -0.26 ASKED_us 0.36 ASKED_us_END -0.07 CARE 0.16 CARE&CLINICAL -0.06 CARE&KIN 0.14 CARE&NAME 0.15
CARE&NOT 0.23 CARE&NUMBER -0.18 CARE&OUR 0.10 CARE&SHE -0.16 CARE&STAFF -0.47 CARE&TOLD 0.16 CARE&WE 0.19 CARE&WHEN -0.14 CARE&YOU 0.49
CARE&as 0.05 CARE&if 0.22 CARE&your 0.68 CARE_ASKED -0.45 CARE_ASKED_END -0.41 CARE_CARE -0.10 CARE_CARE_and -0.20 CARE_CLINICAL -0.52
CARE_END 0.14 CARE_END_END 0.14 CARE_MAY 0.09 CARE_MAY_be -0.33 CARE_NOT 0.21 CARE_NOT_TOLD -0.20 CARE_NUMBER -0.32
CARE_NUMBER_END -0.55 CARE_NUMBER_now -0.34 CARE_NUMBER_or -0.07 CARE_SHE 0.14 CARE_TOLD 0.44 CARE_TOLD_END -0.20 CARE_TOLD_TOLD 0.45
CARE_TOLD_at 0.24 CARE_WE 0.25 CARE_WHEN -0.22 CARE_WHEN_be -0.25 CARE_YOU 0.41 CARE_YOU_TOLD 0.14 CARE_about 0.16 CARE_and -0.09
CARE_and_the -0.03 CARE_are -0.28 CARE_are_TOLD -0.56 CARE_as -0.07 CARE_back -0.20 CARE_before -0.09 CARE_clinics -0.24
CARE_first 0.21 CARE_for -0.31 CARE_form 0.05 CARE_from -0.73 CARE_has 0.42 CARE_has_TOLD 0.42 CARE_here -0.27 CARE_if 0.13
CARE_in 0.11 CARE_is 0.37 CARE_is_TOLD -0.06 CARE_nhs -0.22 CARE_nhs_NUMBER -0.22 CARE_of 0.62 CARE_on -0.30 CARE_or -0.11
CARE_pressure -0.31 CARE_pressure_checks -0.43 CARE_pressure_machine -0.15 CARE_so 0.27 CARE_system -0.16 CARE_that 0.38 CARE_the -0.36
CARE_the_surgery -0.25 CARE_this -0.43 CARE_to 0.54 CARE_to_the 0.25 CARE_us -0.14 CARE_us_END -0.30 CARE_us_WE -0.22 CARE_us_on -0.36
CARE_who -0.31 CARE_who_TOLD 0.41 CARE_with 0.11 CARE_with_the 0.37 CARE_within 0.08 CARE_within_NUMBER 0.08 CLINICAL 0.17
CLINICAL&MAY 0.09 CLINICAL&NOT -0.18 CLINICAL&NUMBER 0.03 CLINICAL&SHE -0.12 CLINICAL&STAFF -0.44 CLINICAL&TOLD 0.34 CLINICAL&WE 0.12
CLINICAL&WHEN 0.11 CLINICAL&YOU 0.35 CLINICAL&as -0.12 CLINICAL&if -0.19 CLINICAL&your 0.78 CLINICAL_CARE -0.15 CLINICAL_CLINICAL -0.17
CLINICAL_CLINICAL_END 0.48 CLINICAL_END 0.16 CLINICAL_END_END 0.16 CLINICAL_MAY 0.19 CLINICAL_MAY_ASKED -0.24 CLINICAL_MAY_be -0.53
CLINICAL_NOT -0.29 CLINICAL_TOLD 0.72 CLINICAL_TOLD_NOT 0.23 CLINICAL_TOLD_TOLD 0.21 CLINICAL_WE 0.26 CLINICAL_YOU 0.07
CLINICAL_YOU_TOLD 0.07 CLINICAL_and 0.15 CLINICAL_and_it 0.11 CLINICAL_are 0.16 CLINICAL_are_back 0.47 CLINICAL_are_in 0.04
CLINICAL_at -0.25 CLINICAL_each -0.24 CLINICAL_each_year -0.24 CLINICAL_has 0.49 CLINICAL_here -0.25 CLINICAL_here_END -0.25
CLINICAL_in 0.20 CLINICAL_is 0.35 CLINICAL_is_on 0.26 CLINICAL_on -0.17 CLINICAL_on_facebook -0.40 KIN 0.58 KIN&MAY -0.40 KIN&NOT 0.16
KIN&NUMBER -0.10 KIN&SHE 0.19 KIN&TOLD 0.07 KIN&WE 0.55 KIN&WHEN -0.27 KIN&YOU 0.22 KIN&if 0.21 KIN&your 0.46 KIN_END 0.15
KIN_END_END 0.15 KIN_MAY -0.09 KIN_TOLD -0.16 KIN_TOLD_TOLD 0.14 KIN_WE 0.16 KIN_and 0.34 KIN_is -0.31 MAY -0.15 MAY&NAME 0.31
MAY&NOT -0.07 MAY&NUMBER 0.07 MAY&OUR 0.06 MAY&SHE 0.16 MAY&STAFF -0.12 MAY&TOLD -0.05 MAY&WE 0.06 MAY&WHEN 0.10 MAY&YOU 0.14
MAY&as -0.33 MAY&if -0.08 MAY&your 0.45 MAY_ASKED -0.18 MAY_ASKED_SHE -0.12 MAY_ASKED_YOU 0.26 MAY_ASKED_after -0.31
MAY_ASKED_for -0.28 MAY_ASKED_it 0.15 MAY_ASKED_that 0.27 MAY_ASKED_the -0.42 MAY_ASKED_to -0.24 MAY_CARE -0.17 MAY_CARE_us -0.36
MAY_END -0.18 MAY_END_END -0.18 MAY_NOT -0.08 MAY_NOT_be -0.07 MAY_NOT_have 0.28 MAY_NOT_wish -0.20 MAY_WE -0.30 MAY_YOU -0.18
MAY_YOU_wish -0.10 MAY_advise -0.37 MAY_also -0.91 MAY_always -0.36 MAY_assure 0.26 MAY_assure_YOU 0.26 MAY_be -0.12 MAY_be_TOLD -0.06
MAY_be_able -0.22 MAY_be_glad -0.17 MAY_be_happy -0.03 MAY_be_noisy -0.56 MAY_be_read -0.34 MAY_be_seen -0.44 MAY_be_writing 0.23
MAY_book -0.28 MAY_confirm 0.60 MAY_confirm_that 0.60 MAY_do 0.27 MAY_do_better -0.60 MAY_drop -0.41 MAY_feel -0.43 MAY_feel_TOLD -0.43
MAY_find 0.26 MAY_for 0.15 MAY_get 0.16 MAY_go -0.28 MAY_have 0.12 MAY_have_TOLD 0.07 MAY_have_the -0.24 MAY_help -0.04
MAY_help_END -0.36 MAY_help_with -0.32 MAY_learn -0.26 MAY_learn_END -0.26 MAY_like -0.35 MAY_like_to -0.31 MAY_like_us -0.12
MAY_love -0.46 MAY_love_to -0.28 MAY_pick -0.15 MAY_raise -0.18 MAY_raise_it -0.18 MAY_register -0.37 MAY_say -0.11 MAY_self -0.48
MAY_self_refer -0.48 MAY_sort 0.25 MAY_sort_out 0.04 MAY_squeeze 0.20 MAY_squeeze_YOU 0.20 MAY_take 0.33 MAY_talk -0.22 MAY_tell -0.33
MAY_think -0.30 MAY_think_about -0.30 MAY_treat -0.36 MAY_treat_NUMBER -0.36 MAY_welcome -0.42 MAY_welcome_a -0.39 NAME 1.05
NAME&SHE 0.28 NAME&TOLD 0.34 NAME&WE 0.23 NAME&YOU 0.19 NAME&your 0.17 NAME_END 0.19 NAME_END_END 0.19 NAME_SHE 0.28 NAME_at 0.24
NAME_at_the 0.24 NOT&NUMBER -0.29 NOT&OUR 0.16 NOT&SHE -0.10 NOT&STAFF -0.09 NOT&TOLD 0.22 NOT&WE 0.10 NOT&WHEN -0.22 NOT&YOU 0.68
NOT&as 0.07 NOT&if -0.10 NOT&your 0.19 NOT_ASKED 0.36 NOT_ASKED_for -0.47 NOT_END 0.18 NOT_END_END 0.18 NOT_MAY -0.22
NOT_MAY_feel -0.37 NOT_NUMBER 0.04 NOT_NUMBER_of 0.36 NOT_OUR 0.40 NOT_OUR_fault 0.53 NOT_TOLD 0.13 NOT_TOLD_END 0.79
NOT_TOLD_SHE -0.18 NOT_TOLD_YOU 0.62 NOT_TOLD_a 0.71 NOT_TOLD_all -0.12 NOT_TOLD_at -0.27 NOT_TOLD_for -0.27 NOT_TOLD_from 0.50
NOT_TOLD_to -0.17 NOT_TOLD_your -0.20 NOT_YOU 0.46 NOT_a 0.37 NOT_a_patient -0.86 NOT_able -0.42 NOT_able_to -0.42 NOT_an 0.08
NOT_and -0.32 NOT_answer -0.19 NOT_answer_END 0.26 NOT_be -0.06 NOT_be_TOLD 0.12 NOT_better 0.29 NOT_book -0.27 NOT_by -0.40
NOT_chat -0.33 NOT_chat_about -0.33 NOT_clinically 0.23 NOT_clinically_TOLD 0.23 NOT_comment -0.42 NOT_comment_on -0.33
NOT_discuss -0.23 NOT_discuss_anyone's -0.13 NOT_discuss_anything -0.16 NOT_discuss_individuals -0.36 NOT_discuss_your 0.30
NOT_do -0.15 NOT_do_CARE -0.08 NOT_do_this -0.35 NOT_give -0.22 NOT_give_YOU 0.20 NOT_give_medical -0.36 NOT_go 0.30 NOT_go_into -0.29
NOT_happy -0.13 NOT_happy_END 0.25 NOT_have -0.20 NOT_have_TOLD 0.20 NOT_help -0.46 NOT_help_with -0.46 NOT_here 0.40 NOT_in -0.08
NOT_in_this -0.41 NOT_keep -0.23 NOT_longer 0.35 NOT_longer_works 0.43 NOT_look -0.43 NOT_names -0.37 NOT_names_of -0.26 NOT_on -0.19
NOT_pass -0.36 NOT_pass_messages -0.36 NOT_post -0.76 NOT_private -0.56 NOT_private_END -0.08 NOT_reply -0.33 NOT_reply_in -0.33
NOT_respond -0.32 NOT_respond_to -0.32 NOT_say -0.43 NOT_say_anything -0.06 NOT_say_more -0.14 NOT_say_who -0.28 NOT_share -0.66
NOT_share_health -0.06 NOT_speak -0.88 NOT_talk -0.37 NOT_talk_about -0.37 NOT_the 0.22 NOT_the_CARE 0.23 NOT_to 0.57 NOT_to_worry 0.48
NOT_tolerate -0.27 NOT_tolerate_abuse -0.24 NOT_true 0.50 NOT_urgent 0.18 NOT_urgent_END 0.18 NOT_us 0.51 NOT_us_END 0.48
NOT_wish -0.20 NOT_wish_to -0.20 NOT_worry 0.42 NUMBER -0.05 NUMBER&OUR 0.13 NUMBER&SHE 0.54 NUMBER&STAFF -0.18 NUMBER&TOLD 0.13
NUMBER&WE 0.15 NUMBER&WHEN -0.27 NUMBER&YOU 0.37 NUMBER&as -0.22 NUMBER&if -0.30 NUMBER&your 0.51 NUMBER_ANYONE -0.17 NUMBER_CARE -0.17
NUMBER_END -0.04 NUMBER_END_END -0.04 NUMBER_MAY -0.53 NUMBER_NOT -0.24 NUMBER_NOT_CARE -0.36 NUMBER_NUMBER 0.19 NUMBER_NUMBER_END 0.15
NUMBER_NUMBER_NOT -0.24 NUMBER_NUMBER_NUMBER -0.18 NUMBER_NUMBER_WHEN -0.12 NUMBER_NUMBER_after 0.41 NUMBER_NUMBER_day -0.13
NUMBER_TOLD 0.63 NUMBER_WE 0.49 NUMBER_WE_have 0.30 NUMBER_WHEN -0.04 NUMBER_WHEN_END -0.22 NUMBER_YOU 0.26 NUMBER_YOU_TOLD 0.10
NUMBER_after 0.41 NUMBER_and -0.13 NUMBER_and_NUMBER -0.16 NUMBER_another -0.27 NUMBER_are -0.34 NUMBER_common -0.36
NUMBER_common_CARE -0.36 NUMBER_day -0.13 NUMBER_day_or -0.13 NUMBER_days 0.73 NUMBER_for -0.43 NUMBER_for_YOU 0.31 NUMBER_if -0.26
NUMBER_if_YOU -0.14 NUMBER_is -0.73 NUMBER_just -0.20 NUMBER_just_turn -0.20 NUMBER_mewn -0.15 NUMBER_mewn_argyfwng -0.15
NUMBER_minutes -0.39 NUMBER_minutes_END -0.11 NUMBER_minutes_and -0.22 NUMBER_minutes_is -0.32 NUMBER_more -0.28 NUMBER_now -0.34
NUMBER_now_END -0.34 NUMBER_of 0.45 NUMBER_of_OUR 0.41 NUMBER_of_ours 0.36 NUMBER_of_the 0.34 NUMBER_on -0.27 NUMBER_on_the 0.11
NUMBER_or -0.78 NUMBER_or_ASKED -0.05 NUMBER_past 0.37 NUMBER_practices 0.06 NUMBER_so 0.43 NUMBER_stars 0.27 NUMBER_stars_END -0.17
NUMBER_stars_and 0.49 NUMBER_tan -0.15 NUMBER_tan_NUMBER -0.15 NUMBER_the -0.51 NUMBER_times 0.41 NUMBER_to -0.55
NUMBER_to_NUMBER -0.41 NUMBER_today 0.08 NUMBER_week 0.20 NUMBER_week_check 0.20 NUMBER_weeks 0.28 NUMBER_weeks' -0.20
NUMBER_weeks'_notice -0.20 NUMBER_working -0.55 NUMBER_working_days -0.55 NUMBER_years -0.17 NUMBER_years_END -0.21 OUR 0.26
OUR&SHE -0.15 OUR&STAFF -0.50 OUR&TOLD 0.22 OUR&WE 0.17 OUR&WHEN 0.16 OUR&YOU -0.19 OUR&as -0.04 OUR&your 0.70 OUR_ANYONE -0.15
OUR_ASKED -0.17 OUR_ASKED_page -0.06 OUR_CARE 0.32 OUR_CARE_END 0.15 OUR_CARE_TOLD 0.68 OUR_STAFF -0.34 OUR_STAFF_END 0.10
OUR_STAFF_MAY -0.17 OUR_STAFF_TOLD 0.23 OUR_STAFF_are -0.39 OUR_STAFF_is 0.12 OUR_TOLD -0.51 OUR_area 0.24 OUR_bad 0.60 OUR_best -0.52
OUR_code -0.44 OUR_code_of -0.44 OUR_community -0.22 OUR_community_END -0.22 OUR_complaints -0.19 OUR_complaints_CARE -0.08
OUR_conversation 0.66 OUR_day -0.60 OUR_door -0.23 OUR_door_is -0.23 OUR_duty -0.23 OUR_duty_of -0.23 OUR_fault 0.53 OUR_fault_END 0.54
OUR_list 0.29 OUR_list_END 0.30 OUR_manager -0.11 OUR_manager_MAY -0.15 OUR_manager_is -0.24 OUR_mistake 0.24 OUR_monthly -0.16
OUR_monthly_meeting -0.16 OUR_next -0.41 OUR_next_STAFF -0.26 OUR_part 0.27 OUR_part_END 0.27 OUR_patient 0.21 OUR_policy 0.10
OUR_practice -0.24 OUR_reception 0.11 OUR_role -0.22 OUR_role_MAY -0.17 OUR_role_is -0.19 OUR_role_on -0.27 OUR_services -0.52
OUR_services_END -0.52 OUR_site -0.45 OUR_site_END -0.45 OUR_solicitors 0.68 OUR_website -0.51 OUR_website_END -0.48
OUR_website_and -0.26 OUR_website_or -0.43 SHE 0.24 SHE&STAFF -0.16 SHE&TOLD 0.28 SHE&WE 0.30 SHE&YOU 0.49 SHE&as 0.14 SHE&if -0.32
SHE&your 0.13 SHE_CARE 0.07 SHE_END -0.18 SHE_END_END -0.18 SHE_MAY_NOT 0.15 SHE_NOT 0.47 SHE_NUMBER 0.20 SHE_NUMBER_week 0.20
SHE_TOLD 0.25 SHE_TOLD_YOU 0.14 SHE_TOLD_the 0.32 SHE_are -0.19 SHE_at 0.20 SHE_at_SHE 0.20 SHE_have -0.09 SHE_in -0.17
SHE_in_public -0.13 SHE_is 0.24 SHE_on -0.11 SHE_own 0.13 SHE_own_CARE -0.08 SHE_place -0.27 SHE_place_in -0.27 SHE_to 0.12
SHE_with 0.26 STAFF 0.27 STAFF&TOLD 0.17 STAFF&WE -0.37 STAFF&YOU 0.46 STAFF&if 0.09 STAFF&your 0.31 STAFF_ASKED -0.23 STAFF_END -0.08
STAFF_END_END -0.08 STAFF_MAY -0.40 STAFF_MAY_advise -0.37 STAFF_MAY_be 0.08 STAFF_MAY_help -0.32 STAFF_MAY_treat -0.36
STAFF_STAFF -0.27 STAFF_TOLD 0.55 STAFF_YOU 0.77 STAFF_YOU_TOLD 0.12 STAFF_and 0.09 STAFF_and_WE 0.14 STAFF_are -0.44
STAFF_are_TOLD -0.42 STAFF_has 0.39 STAFF_have_TOLD 0.45 STAFF_in -0.07 STAFF_in_public -0.07 STAFF_is -0.36 STAFF_meeting -0.26
STAFF_meeting_END -0.26 STAFF_or -0.25 STAFF_or_ANYONE -0.07 STAFF_spent 0.19 STAFF_start -0.50 STAFF_start_in -0.50 STAFF_who -0.39
START_ANYONE -0.16 START_ASKED -0.11 START_CARE -0.38 START_CLINICAL 0.14 START_KIN -0.46 START_MAY -0.46 START_NAME 0.47
START_NOT -0.51 START_NUMBER -0.07 START_OUR -0.18 START_SHE 0.52 START_STAFF 0.83 START_TOLD -0.08 START_WE -0.24 START_WHEN -0.45
START_YOU 0.44 START_a -0.53 START_adroddwyd -0.53 START_all 0.03 START_allwn -0.44 START_am -0.69 START_anfonwch 0.44 START_any 0.15
START_as 0.59 START_aww 0.09 START_be 0.07 START_bless 0.24 START_bydd -0.08 START_byddwn 0.07 START_car -0.31 START_carers -0.40
START_cervical -0.86 START_check 0.66 START_cheers -0.71 START_comments -0.19 START_complaints -0.59 START_concerns -0.21
START_criticism -0.48 START_cysylltwch -0.73 START_dear -0.22 START_defnyddiwch -0.16 START_details -0.30 START_diolch -0.62
START_dm 0.16 START_do -0.64 START_emergencies -0.63 START_er -0.40 START_facts -0.63 START_fe 0.48 START_feedback -0.78
START_ffoniwch -0.61 START_flu -0.22 START_following 0.26 START_for -0.54 START_gall -0.23 START_gallwch -0.67 START_gallwn -0.50
START_give 0.15 START_glad 0.95 START_good -0.04 START_happy -0.29 START_having 0.12 START_he's 0.17 START_hello -0.34 START_hey -0.82
START_hi 0.30 START_hiya -0.58 START_honestly 0.11 START_hope 0.14 START_if -0.41 START_in -0.59 START_it -0.36 START_it's 0.38
START_its -0.09 START_just -0.12 START_keep 0.51 START_kind -0.53 START_leave 0.53 START_lines -0.74 START_lol 0.74 START_lots -0.51
START_mae -0.19 START_mae'n -0.52 START_mae'r -0.63 START_many -0.30 START_mewn -0.46 START_more -0.50 START_new -0.31 START_ni -0.70
START_nid 0.68 START_oh -0.26 START_omg -0.47 START_on -0.23 START_only 0.60 START_open -0.49 START_os -0.45 START_peidiwch -0.41
START_perhaps 0.59 START_pharmacies -0.35 START_phones -0.67 START_pop -0.46 START_practice -0.65 START_reception -0.74
START_reviews -0.52 START_roedd 0.57 START_rules -0.73 START_rydych 0.08 START_seen 0.62 START_sending 0.06 START_sick -0.34
START_so 0.17 START_some 0.07 START_sorry -0.15 START_tell 0.46 START_text 0.15 START_thank -0.56 START_thanks -0.23 START_that -0.18
START_that's 0.70 START_there -0.08 START_there's -0.65 START_this -0.43 START_to -0.18 START_what -0.42 START_what's 0.30
START_while 0.96 START_with -0.04 START_without 0.59 START_wrong 0.77 START_yeah 0.44 START_yes -0.28 START_your 0.74 TOLD 0.20
TOLD&WE 0.33 TOLD&WHEN 0.21 TOLD&YOU 0.44 TOLD&as 0.19 TOLD&if -0.29 TOLD&your 0.55 TOLD_ANYONE 0.07 TOLD_ANYONE_END -0.25
TOLD_ASKED 0.77 TOLD_ASKED_YOU 0.23 TOLD_CARE -0.21 TOLD_CLINICAL -0.41 TOLD_END 0.08 TOLD_END_END 0.08 TOLD_MAY 0.31 TOLD_MAY_YOU 0.19
TOLD_NOT 0.09 TOLD_NOT_clinically 0.23 TOLD_NUMBER -0.06 TOLD_NUMBER_of 0.43 TOLD_NUMBER_weeks' -0.20 TOLD_OUR -0.61 TOLD_OUR_day -0.60
TOLD_SHE -0.14 TOLD_TOLD 0.18 TOLD_TOLD_END -0.19 TOLD_TOLD_NUMBER 0.23 TOLD_TOLD_TOLD 0.75 TOLD_TOLD_and -0.69 TOLD_TOLD_at 0.58
TOLD_TOLD_because 0.30 TOLD_TOLD_in 0.53 TOLD_TOLD_of 0.67 TOLD_TOLD_on 0.22 TOLD_TOLD_the -0.33 TOLD_TOLD_to 0.73 TOLD_TOLD_with -0.26
TOLD_WE 0.30 TOLD_WHEN 0.73 TOLD_YOU 0.27 TOLD_YOU_END 0.15 TOLD_YOU_NUMBER 0.16 TOLD_YOU_TOLD 0.15 TOLD_YOU_a 0.50 TOLD_YOU_and 0.39
TOLD_YOU_back 0.49 TOLD_YOU_to 0.65 TOLD_a -0.10 TOLD_a_bit 0.43 TOLD_a_fault -0.66 TOLD_a_look 0.22 TOLD_a_lovely 0.33
TOLD_a_note 0.05 TOLD_a_patient 0.62 TOLD_a_pleasure 0.22 TOLD_about -0.26 TOLD_about_a -0.27 TOLD_all 0.06 TOLD_an 0.10 TOLD_and -0.37
TOLD_and_TOLD 0.04 TOLD_and_WE 0.16 TOLD_as 0.11 TOLD_at 0.20 TOLD_at_NUMBER 0.75 TOLD_at_OUR 0.11 TOLD_at_the 0.14 TOLD_at_your 0.03
TOLD_because 0.30 TOLD_because_of 0.11 TOLD_before -0.22 TOLD_but -0.04 TOLD_by -0.66 TOLD_by_ANYONE -0.08 TOLD_by_ASKED -0.15
TOLD_by_a -0.18 TOLD_by_the -0.70 TOLD_by_this -0.12 TOLD_care -0.53 TOLD_care_board -0.25 TOLD_done 0.10 TOLD_down -0.29
TOLD_down_END 0.20 TOLD_ever 0.41 TOLD_everything 0.57 TOLD_fine 0.43 TOLD_for 0.21 TOLD_for_the 0.54 TOLD_from 0.36 TOLD_from_OUR 0.11
TOLD_given 0.48 TOLD_good 0.32 TOLD_has 0.43 TOLD_has_TOLD 0.43 TOLD_here -0.22 TOLD_here_END 0.21 TOLD_in 0.56 TOLD_in_on 0.22
TOLD_in_the 0.09 TOLD_in_touch 0.50 TOLD_into 0.42 TOLD_is 0.15 TOLD_it 0.88 TOLD_it_END 0.36 TOLD_it_to 0.40 TOLD_it_wrong 0.37
TOLD_last 0.20 TOLD_me 0.22 TOLD_me_who 0.22 TOLD_of 0.72 TOLD_of_the 0.25 TOLD_off -0.14 TOLD_on 0.04 TOLD_on_OUR -0.25
TOLD_on_WHEN -0.10 TOLD_on_the 0.32 TOLD_out -0.22 TOLD_out_END 0.56 TOLD_present 0.57 TOLD_properly 0.16 TOLD_read -0.04
TOLD_read_the 0.36 TOLD_right 0.52 TOLD_right_to 0.39 TOLD_running 0.45 TOLD_running_late 0.47 TOLD_seen 0.68 TOLD_since 0.19
TOLD_so 0.19 TOLD_spoken 0.50 TOLD_spoken_to 0.50 TOLD_such 0.26 TOLD_such_a 0.26 TOLD_that 0.44 TOLD_that_the 0.34 TOLD_the 0.08
TOLD_the_ASKED -0.54 TOLD_the_CARE 0.42 TOLD_the_CLINICAL 0.21 TOLD_the_STAFF 0.07 TOLD_the_wrong 0.34 TOLD_things_right -0.26
TOLD_this 0.19 TOLD_thorough 0.24 TOLD_thorough_END 0.24 TOLD_through 0.34 TOLD_through_OUR -0.22 TOLD_through_the -0.24 TOLD_to 0.37
TOLD_to_ASKED 0.46 TOLD_to_YOU 0.09 TOLD_to_be 0.11 TOLD_to_book -0.60 TOLD_to_give 0.18 TOLD_to_let -0.08 TOLD_to_read 0.13
TOLD_to_the -0.54 TOLD_to_your 0.20 TOLD_twenty 0.37 TOLD_up_in -0.18 TOLD_us 0.44 TOLD_us_that 0.63 TOLD_very 0.42 TOLD_waiting 0.27
TOLD_well 0.23 TOLD_what 0.60 TOLD_what_TOLD 0.30 TOLD_what_YOU 0.57 TOLD_with -0.50 TOLD_with_the -0.55 TOLD_with_us -0.03
TOLD_within -0.05 TOLD_within_NUMBER -0.43 TOLD_without -0.33 TOLD_without_names -0.33 TOLD_yn 0.43 TOLD_your_CARE 0.32
TOLD_your_NUMBER 0.11 TOLD_your_comments -0.54 WE -0.04 WE&WHEN -0.11 WE&YOU 0.58 WE&as -0.14 WE&if -0.25 WE&your 0.39 WE_ASKED 0.10
WE_ASKED_that -0.11 WE_MAY 0.14 WE_MAY_ASKED 0.28 WE_MAY_END 0.19 WE_MAY_NOT -0.11 WE_MAY_assure 0.26 WE_MAY_be 0.36
WE_MAY_confirm 0.60 WE_MAY_do -0.65 WE_MAY_help -0.29 WE_MAY_learn -0.26 WE_MAY_like -0.42 WE_MAY_say -0.20 WE_MAY_squeeze 0.20
WE_MAY_talk -0.22 WE_MAY_think -0.30 WE_MAY_welcome -0.38 WE_NOT -0.08 WE_NOT_ASKED 0.26 WE_NOT_TOLD 0.33 WE_NOT_able -0.43
WE_NOT_answer -0.31 WE_NOT_book -0.27 WE_NOT_comment 0.10 WE_NOT_discuss -0.25 WE_NOT_do -0.51 WE_NOT_give -0.14 WE_NOT_have -0.50
WE_NOT_help -0.46 WE_NOT_pass -0.36 WE_NOT_respond -0.37 WE_NOT_say -0.52 WE_NOT_talk -0.10 WE_TOLD 0.57 WE_TOLD_ASKED 0.23
WE_TOLD_END 1.14 WE_TOLD_NOT -0.42 WE_TOLD_NUMBER 0.59 WE_TOLD_TOLD 0.19 WE_TOLD_YOU 0.06 WE_TOLD_a 0.04 WE_TOLD_at 0.20
WE_TOLD_it 0.60 WE_TOLD_running 0.17 WE_TOLD_the 0.94 WE_TOLD_this 0.24 WE_TOLD_to 0.12 WE_TOLD_very 0.28 WE_TOLD_your 0.73
WE_WHEN -0.24 WE_WHEN_hide -0.48 WE_accept 0.45 WE_accept_NOT 0.45 WE_admit 0.36 WE_afraid -0.17 WE_aim -0.33 WE_aim_to -0.33
WE_all 0.11 WE_am -0.30 WE_am_sorry -0.37 WE_apologise 0.31 WE_apologise_for 0.41 WE_appreciate -0.68 WE_appreciate_your -0.53
WE_are -0.29 WE_are_TOLD 0.59 WE_are_a -0.19 WE_are_glad -0.34 WE_are_grateful -0.31 WE_are_recruiting -0.25 WE_are_sorry -0.19
WE_are_thankful -0.33 WE_bawb -0.51 WE_bawb_ni -0.18 WE_be 0.43 WE_believe 0.15 WE_check 0.34 WE_chi 0.12 WE_close -0.33
WE_close_at -0.33 WE_do -0.25 WE_do_NOT -0.05 WE_do_read -0.20 WE_get 0.16 WE_godi -0.27 WE_godi_pryder -0.27 WE_grateful -0.54
WE_have 0.08 WE_have_NOT 0.37 WE_have_TOLD -0.37 WE_have_a 0.34 WE_hear -0.65 WE_hear_YOU -0.65 WE_hope -0.09 WE_keep -0.42
WE_know -0.12 WE_know_NUMBER -0.72 WE_know_it 0.16 WE_know_that -0.46 WE_let 0.46 WE_let_YOU 0.46 WE_love 0.31 WE_love_reading -0.61
WE_love_to 0.05 WE_note -0.21 WE_note_from 0.22 WE_open -0.15 WE_read -0.84 WE_read_every -0.44 WE_really -0.14 WE_recognise -0.30
WE_recognise_that -0.30 WE_regret_that -0.40 WE_remember 0.34 WE_remember_YOU 0.35 WE_reserve 0.71 WE_share -0.79 WE_shut -0.39
WE_so -0.54 WE_so_sorry -0.22 WE_sorry -0.20 WE_sorry_that 0.24 WE_sorry_to -0.39 WE_take -0.51 WE_take_all -0.41 WE_thank -0.80
WE_thank_YOU -0.38 WE_the 0.12 WE_think 0.20 WE_try -0.16 WE_try_to -0.46 WE_understand -0.31 WE_understand_the -0.44 WE_want -0.16
WE_want_ANYONE -0.22 WE_want_to -0.53 WE_welcome -0.36 WE_welcome_all -0.39 WE_welcome_the -0.36 WE_ysgrifennu -0.23
WE_ysgrifennu_END -0.23 WHEN -0.14 WHEN&YOU 0.31 WHEN&as -0.26 WHEN&if -0.28 WHEN&your 0.46 WHEN_ASKED -0.24 WHEN_ASKED_to -0.40
WHEN_END 0.16 WHEN_END_END 0.16 WHEN_NOT -0.45 WHEN_NUMBER -0.15 WHEN_WE 0.30 WHEN_WE_TOLD 0.28 WHEN_and -0.18 WHEN_and_ANYONE -0.36
WHEN_at -0.32 WHEN_at_NUMBER -0.32 WHEN_be -0.55 WHEN_be_TOLD -0.57 WHEN_for -0.19 WHEN_hide -0.48 WHEN_hide_such -0.48
WHEN_mornings -0.35 WHEN_of -0.38 WHEN_of_the -0.38 WHEN_so -0.06 WHEN_to -0.22 WHEN_to_WHEN -0.22 WHEN_wish -0.24 WHEN_wish_to -0.24
YOU 0.34 YOU&as 0.65 YOU&if 0.04 YOU&your 0.16 YOU_ASKED -0.42 YOU_CARE -0.05 YOU_CARE_us -0.22 YOU_END -0.16 YOU_END_END -0.16
YOU_MAY 0.10 YOU_MAY_ASKED -0.26 YOU_MAY_CARE -0.34 YOU_MAY_also -0.91 YOU_MAY_find 0.26 YOU_MAY_have 0.23 YOU_MAY_like -0.11
YOU_NOT_TOLD -0.59 YOU_NOT_answer 0.26 YOU_NOT_have -0.24 YOU_NUMBER 0.21 YOU_NUMBER_times 0.21 YOU_TOLD 0.51 YOU_TOLD_END -0.28
YOU_TOLD_NOT 0.41 YOU_TOLD_NUMBER 0.75 YOU_TOLD_TOLD 0.50 YOU_TOLD_an -0.09 YOU_TOLD_and -0.20 YOU_TOLD_at 0.62 YOU_TOLD_for 0.59
YOU_TOLD_given 0.08 YOU_TOLD_in 0.20 YOU_TOLD_it 0.43 YOU_TOLD_on 0.31 YOU_TOLD_seen 0.68 YOU_TOLD_to 0.69 YOU_TOLD_up 0.63
YOU_TOLD_us 0.48 YOU_TOLD_your 0.23 YOU_WHEN_END 0.38 YOU_WHEN_wish -0.24 YOU_YOU 0.29 YOU_YOU_TOLD 0.29 YOU_a 0.46 YOU_about 0.60
YOU_again 0.03 YOU_all -0.82 YOU_and 0.13 YOU_and_SHE 0.37 YOU_and_WE 0.18 YOU_and_your 0.26 YOU_are 0.19 YOU_are_END 0.48
YOU_are_NOT 0.28 YOU_are_also -0.43 YOU_are_the 0.30 YOU_at 0.40 YOU_back 0.26 YOU_be 0.40 YOU_before 0.41 YOU_describe 0.23
YOU_describe_END 0.21 YOU_down 0.56 YOU_down_for 0.31 YOU_feel -0.33 YOU_feeling -0.37 YOU_find -0.80 YOU_for -0.22 YOU_for_coming 0.99
YOU_for_raising -0.86 YOU_for_sharing -0.76 YOU_for_taking -0.23 YOU_for_the -0.97 YOU_for_writing -0.40 YOU_for_your -0.81
YOU_from -0.20 YOU_have 0.71 YOU_have_TOLD 0.51 YOU_have_to 0.55 YOU_in 0.56 YOU_in_at 0.20 YOU_know 0.32 YOU_know_END 0.82
YOU_like -0.29 YOU_live 0.62 YOU_look 0.54 YOU_mention 0.37 YOU_on 0.42 YOU_on_the 0.44 YOU_refer 0.42 YOU_remove 0.40 YOU_say 0.30
YOU_so -0.17 YOU_so_much -0.18 YOU_tell 0.22 YOU_that 0.14 YOU_that's -0.50 YOU_that's_TOLD -0.30 YOU_that's_really -0.38 YOU_the -0.09
YOU_the_STAFF -0.42 YOU_this 0.11 YOU_to 0.49 YOU_to_the 0.32 YOU_want 0.08 YOU_wish -0.10 YOU_wish_to -0.10 YOU_x 0.40 YOU_x_END 0.40
a -0.13 a'ch 0.44 a_ASKED -0.33 a_ASKED_END -0.17 a_CARE -0.16 a_CARE_back -0.20 a_CLINICAL -0.39 a_CLINICAL_END -0.32
a_CLINICAL_MAY -0.30 a_KIN 0.30 a_STAFF 0.30 a_STAFF_END -0.41 a_STAFF_MAY -0.37 a_STAFF_or -0.24 a_bell 0.10 a_bit -0.14 a_call -0.85
a_clinician -0.52 a_complaint -0.66 a_complaint_END -0.51 a_concern -0.18 a_concern_MAY -0.18 a_conversation -0.29
a_conversation_END -0.34 a_copy -0.12 a_copy_of -0.12 a_different 0.11 a_e 0.25 a_fault -0.66 a_few 0.43 a_few_questions -0.18
a_form -0.48 a_form_on -0.20 a_general -0.51 a_good -0.52 a_great -0.23 a_great_deal -0.23 a_kind -0.42 a_letter 0.04 a_long 0.44
a_look 0.38 a_look_END 0.34 a_lot -0.06 a_lovely -0.21 a_matter 0.14 a_medicine -0.32 a_national -0.19 a_national_shortage -0.19
a_new -0.36 a_note 0.05 a_note_on 0.04 a_partner 0.50 a_patient -0.22 a_patient_here 0.27 a_pharmacist -0.40 a_pharmacy -0.69
a_pleasure 0.22 a_pleasure_looking 0.22 a_public -0.30 a_public_page -0.29 a_reason -0.42 a_result -0.22 a_review 0.17
a_review_and 0.46 a_ring -0.33 a_second 0.67 a_second_opinion -0.27 a_small -0.36 a_small_STAFF -0.20 a_team -0.44 a_text -0.40
a_very 0.35 a_week -0.44 a_week_END -0.24 a_week_early -0.48 a_worry -0.52 a_wound -0.28 a_yw -0.18 a_yw_unrhyw -0.18 able -0.23
able_to -0.23 able_to_get 0.36 about -0.25 about_ANYONE -0.32 about_ANYONE_on -0.06 about_END -0.13 about_END_END -0.13
about_NUMBER -0.47 about_NUMBER_weeks -0.70 about_OUR -0.20 about_OUR_services -0.22 about_a -0.59 about_a_CLINICAL -0.46
about_any -0.25 about_any_individual -0.22 about_anyone -0.37 about_anyone's -0.08 about_anything -0.34 about_health -0.66
about_how -0.17 about_how_WE -0.17 about_individuals -0.44 about_it 0.08 about_it_END 0.13 about_our -0.20 about_personal -0.40
about_that -0.33 about_that_END -1.02 about_the_CARE -0.41 about_the_bruise 0.69 about_the_mix 0.23 about_the_phones -0.60
about_your 0.27 about_your_CARE 0.20 about_your_KIN 0.04 abuse -0.41 abuse_of -0.41 abuse_of_ANYONE -0.22 abuse_of_OUR -0.54
abusive 0.25 ac 0.54 ac_nid 0.08 ac_yn 0.41 ac_yn_gofyn -0.06 accept 0.92 accept_NOT 0.45 accept_OUR 0.21 accept_no 0.45
accept_our 0.21 access -0.76 according 0.17 according_to 0.17 account 0.41 account_END -0.13 account_END_END -0.13 account_is 0.67
acknowledged -0.25 acknowledged_within -0.25 across -0.25 across_the -0.53 across_the_country -0.24 acted 0.36 acted_properly 0.21
adborth -0.93 adborth_gonest -0.06 adborth_gonest_da -0.06 added -0.46 address -0.25 address_is 0.31 address_is_outside 0.31
administrative 0.61 admit 0.36 adroddwyd -0.53 adroddwyd_am -0.53 adroddwyd_am_hyn -0.53 advice -0.32 advice_CARE -0.18
advice_CARE_NUMBER -0.16 advice_CARE_nhs -0.15 advice_END -0.14 advice_END_END -0.14 advice_call -0.18 advise -0.48 advise_on -0.55
advised 0.50 advised_of 0.19 advised_that 0.30 advocacy -0.18 aelodau -0.21 affected -0.24 affected_END -0.16 afraid 0.34 after -0.20
after_10 -0.80 after_NUMBER 0.04 after_NUMBER_END 0.07 after_ten -0.32 after_that -0.14 after_two -0.31 after_your 0.70
after_your_KIN 0.54 afternoon -0.37 again 0.31 agor -0.16 agor_o -0.15 agor_o_NUMBER -0.15 agree -0.21 agreed 0.14 aim -0.33
aim_to -0.33 all_END -0.30 all_END_END -0.30 all_OUR 0.24 all_day -0.74 all_day_END -0.74 all_feedback -0.51 all_feedback_and -0.24
all_night -0.22 all_of -0.49 all_of_us -0.52 all_our 0.24 all_the -0.20 allegation 0.87 allegations 0.30 allwn -0.66 allwn_drafod -0.41
allwn_ni -0.44 allwn_ni_ddim -0.44 alone -0.47 alone_END -0.47 alone_END_END -0.47 already 0.20 already_END 0.07 already_END_END 0.07
already_TOLD 0.13 already_TOLD_TOLD 0.13 already_been 0.13 also -0.72 also_very -0.14 also_very_welcome -0.14 alternative 0.16
always -0.38 am -0.07 am_ddod 0.30 am_eich -0.77 am_eich_geiriau -0.34 am_ein -0.28 am_ein_gwasanaethau -0.28 am_glad 0.32
am_gymryd -0.23 am_gymryd_yr -0.23 am_gyngor -0.27 am_gyngor_brys -0.27 am_hyn -0.53 am_hyn_END -0.53 am_sorry -0.37
am_sorry_that -0.49 am_sorry_to -0.37 am_y 0.49 am_yr -0.51 ambulance 0.22 amend 0.54 amser -0.36 amser_WE -0.23
amser_WE_ysgrifennu -0.23 amser_i -0.23 an 0.07 an_CARE -0.27 an_appointment -0.27 an_emergency -0.42 an_emergency_ASKED -0.17
an_emergency_CARE -0.27 an_hour 0.17 and 0.07 and_ANYONE_who 0.14 and_ASKED_ANYONE -0.03 and_ASKED_for 0.06 and_CARE -0.24
and_CLINICAL 0.22 and_MAY -0.11 and_MAY_NOT -0.30 and_MAY_be -0.23 and_MAY_like -0.13 and_NOT 0.54 and_NUMBER -0.16 and_OUR 0.37
and_SHE 0.20 and_SHE_TOLD 0.29 and_STAFF 0.15 and_TOLD 0.22 and_TOLD_NOT 0.26 and_TOLD_TOLD 0.28 and_TOLD_right 0.34 and_WE -0.20
and_WE_MAY 0.29 and_WE_NOT 0.17 and_WE_TOLD -0.09 and_WE_are -0.43 and_WE_grateful -0.54 and_WE_have 0.39 and_WE_know -0.63
and_WE_share -0.28 and_WE_sorry -0.27 and_WE_understand -0.23 and_YOU -0.06 and_YOU_NOT -0.63 and_YOU_TOLD 0.38 and_a -0.56
and_all 0.81 and_am 0.32 and_am_glad 0.32 and_anyone -0.36 and_are -0.20 and_are_sorry -0.54 and_come 0.45 and_come_back 0.45
and_comments -0.22 and_comments_like -0.22 and_date 0.38 and_date_of 0.38 and_discuss -0.15 and_do -0.71 and_do_NOT -0.22 and_for 0.23
and_found 0.26 and_given 0.22 and_have -0.46 and_have_a 0.09 and_hope -0.21 and_hope_that -0.18 and_i -0.12 and_i'll 0.42 and_i'm 0.20
and_ill 0.56 and_ill_ASKED 0.26 and_in -0.22 and_is 0.07 and_it -0.04 and_it_TOLD 0.21 and_on -0.17 and_on_the -0.19 and_our 0.37
and_see 0.31 and_share -0.64 and_she 0.38 and_so -0.26 and_thank -0.17 and_thank_YOU -0.17 and_that -0.06 and_that's -0.56
and_that_is 0.42 and_that_the 0.19 and_the -0.59 and_there's 0.55 and_they -0.03 and_this 0.42 and_was 0.28 and_we'll 0.18
and_we're -0.73 and_were 0.35 and_you -0.15 and_you're 0.66 and_your 0.33 anfonwch 0.44 anfonwch_eich 0.44 annoying -0.70 another 1.01
another_surgery 0.26 answer -0.72 answer_END -0.42 answer_END_END -0.42 answered 0.44 answered_END 0.42 answered_in -0.20
antibiotics -0.06 antibiotics_and 0.24 any -0.69 any_ANYONE -0.10 any_chemist -0.30 any_chemist_END -0.30 any_concerns -0.27
any_individual -0.36 any_individual's -0.33 any_more -0.03 any_of -0.21 any_pharmacy -0.52 any_practice -0.36 any_review -0.21
anybody 0.06 anybody_who -0.59 anymore 0.15 anyone -0.36 anyone's -0.24 anyone's_care -0.11 anyone's_care_or -0.04 anyone_can -0.37
anyone_here -0.33 anyone_in -0.19 anyone_is -0.03 anyone_may -0.40 anyone_on -0.15 anyone_over -0.18 anyone_who -0.43 anyone_with -0.20
anything -0.28 anything_WE -0.12 anything_about -0.13 anything_about_ANYONE -0.06 anything_personal -0.24 anything_personal_on -0.24
anything_urgent -0.48 anything_we -0.12 ap -0.58 ap_gig -0.58 ap_gig_cymru -0.58 apologies 0.31 apologise 0.72 apologise_for 0.41
app -0.68 app_END -0.43 app_END_END -0.43 app_is -0.35 app_is_quickest -0.35 app_or -0.16 appointment 0.20 appointment_END -0.51
appointment_was 0.31 appointments -0.60 appointments_can -0.06 appointments_here -0.18 appointments_on -0.08 appreciate -0.68
appreciate_your -0.53 apwyntiad 0.86 apwyntiad_END 0.40 apwyntiad_END_END 0.40 apwyntiadau -0.50 ar 0.08 ar_agor -0.16 ar_agor_o -0.15
ar_ein -0.32 ar_ein_gwefan -0.32 ar_wefan -0.26 ar_wefan_y -0.26 archebu -0.55 are -0.51 are_END 0.28 are_END_END 0.28 are_NOT -0.19
are_NOT_TOLD -0.35 are_NUMBER 0.34 are_TOLD -0.34 are_TOLD_at -0.80 are_TOLD_by -0.40 are_TOLD_on -0.51 are_TOLD_that 0.39
are_TOLD_to 0.18 are_a -0.44 are_about -0.88 are_also -0.43 are_also_very -0.14 are_always -0.22 are_back 0.33 are_busy 0.43
are_for -0.32 are_free_to 0.15 are_glad -0.34 are_grateful -0.31 are_grateful_for -0.31 are_happy -0.37 are_listed -0.46 are_not -0.19
are_offered -0.71 are_on -0.65 are_on_OUR -0.24 are_on_the -0.61 are_open -0.11 are_quieter -0.33 are_quieter_after -0.33
are_recruiting -0.25 are_recruiting_NUMBER -0.25 are_satisfied 0.39 are_set -0.35 are_so 0.41 are_sorry -0.36 are_sorry_END -0.77
are_sorry_about -0.12 are_sorry_for -0.33 are_sorry_that -0.42 are_sorry_to -0.10 are_thankful -0.33 are_thankful_for -0.33
are_the 0.30 are_trained -0.31 are_two 0.34 are_under -0.09 are_very -0.49 are_welcome -0.39 are_welcome_to -0.25 are_working 0.24
area -0.14 area_END -0.03 area_END_END -0.03 aren't -0.49 argyfwng -0.26 argyfwng_ffoniwch -0.26 argyfwng_ffoniwch_NUMBER -0.26
arrange -0.26 arrival 0.49 arrival_END 0.49 arrival_END_END 0.49 arrive -0.51 arrive_END -0.51 arrive_END_END -0.51 arrived 0.25
as -0.12 as&your 0.83 as_TOLD -0.22 as_TOLD_END -0.27 as_WE_TOLD 0.12 as_YOU 0.43 as_YOU_TOLD 0.43 as_YOU_are 0.29 as_a 0.06
as_a_CLINICAL -0.19 as_a_STAFF -0.44 as_it -0.74 as_it_NOT -0.08 as_soon -0.16 as_soon_as -0.16 as_this -0.14 as_you 0.43 ask -0.11
ask_a -0.25 ask_at -0.41 ask_everyone -0.14 ask_that -0.07 ask_the -0.08 ask_to -0.40 asked 0.04 asked_for -0.18 asked_the -0.06
asked_to 0.48 asked_you 0.16 assistance -0.47 assistance_dogs -0.47 assure 0.26 assure_YOU 0.26 assure_YOU_the 0.26 assure_you 0.26
at 0.07 at_1 -0.30 at_8 -0.39 at_8am -0.24 at_9 -0.25 at_NUMBER -0.15 at_NUMBER_NUMBER 0.11 at_NUMBER_on -0.45 at_NUMBER_past 0.37
at_OUR -0.27 at_OUR_monthly -0.16 at_OUR_next -0.41 at_SHE 0.17 at_SHE_NUMBER 0.20 at_a 0.68 at_any -0.52 at_any_time -0.54
at_ein -0.06 at_ein_tîm -0.07 at_her 0.11 at_it 0.51 at_it_END 0.51 at_our -0.27 at_reception -0.19 at_site -0.37 at_site_END -0.37
at_ten 0.37 at_the_front -0.15 at_the_library -0.44 at_the_surgery -0.51 at_the_time 0.24 at_this 0.29 at_www -0.63 at_your 0.49
attend 0.15 available -0.61 away -0.11 away_END 0.04 away_END_END 0.04 aww 0.09 baby -0.23 back 0.25 back_END 0.23 back_END_END 0.23
back_WHEN 0.06 back_is 0.41 back_is_better 0.41 back_to -0.51 back_to_any -0.41 bad -0.20 bad_END -0.06 bad_END_END -0.06 bank -0.68
bank_details -0.49 bank_holiday -0.46 barchus -0.07 barchus_at -0.07 barchus_at_ein -0.07 barod 0.49 bawb -0.73 bawb_END -0.56
bawb_END_END -0.56 bawb_ni -0.18 bawb_ni_fyddwn -0.18 be -0.05 be_TOLD_END -0.07 be_TOLD_at 0.23 be_TOLD_by -0.14 be_TOLD_for -0.59
be_TOLD_in -0.35 be_TOLD_on -0.08 be_TOLD_that 0.30 be_TOLD_through -0.23 be_TOLD_to -0.11 be_TOLD_with -0.22 be_TOLD_within -0.31
be_advised 0.30 be_asked 0.21 be_booked -0.36 be_considered 0.21 be_glad -0.17 be_glad_to -0.17 be_grateful 0.59 be_grateful_if 0.12
be_happy 0.06 be_happy_to 0.06 be_hearing 0.38 be_hearing_from 0.38 be_kind -0.60 be_kind_END -0.50 be_kind_to -0.40 be_looked 0.23
be_made -0.32 be_noisy -0.56 be_pleased -0.36 be_raised -0.21 be_reached -0.16 be_read -0.22 be_read_on -0.44 be_seen 0.42
be_seen_in -0.44 be_treated -0.16 be_writing 0.23 be_writing_to 0.23 because_it -0.24 because_it_has -0.24 because_of 0.35
because_of_the 0.12 because_the 0.20 been_a 0.28 been_in 0.50 been_on 0.68 been_reminded 0.58 been_reported -0.56 been_shared -0.36
before 0.24 before_WE 0.50 before_YOU -0.22 before_YOU_TOLD 0.20 before_the 0.47 before_the_weekend 0.36 before_we 0.50
before_you -0.22 before_your 0.09 behaviour 0.18 behind -0.33 being 0.25 being_TOLD -0.46 believe 0.21 believe_YOU 0.26
believe_you 0.26 bell 0.10 below -0.33 best -0.70 best_ANYONE -0.49 best_person -0.49 best_to -0.37 beth 0.22 better 0.24
better_END 0.03 better_END_END 0.03 bias -0.08 birth 0.21 birth_or -0.57 bit -0.04 bit_TOLD 0.15 bless 0.24 blood_form 0.05
blood_pressure -0.31 blood_test -0.15 bloods 0.60 bloods_are 0.47 blue 0.31 board -0.31 board_END -0.25 board_END_END -0.25 bobl -0.35
bod 0.50 book -0.06 book_END 0.30 book_END_END 0.30 booked 0.11 booked_by -0.06 booked_in -0.12 booking -0.66 bore -0.78 bore_ma -0.13
both 0.87 bout 0.81 box -0.23 box_END -0.25 box_END_END -0.25 boy 0.26 braf 0.33 braf_eich 0.33 braf_eich_gweld 0.33 brand 0.33
brave 0.46 breifat -0.20 breifat_END -0.20 breifat_END_END -0.20 bring -0.25 broken -0.30 brought 0.18 bruise 0.69 brys -0.27
brys_ffoniwch -0.25 brys_ffoniwch_NUMBER -0.25 brysur -0.72 busy 0.29 but -0.25 but_OUR -0.34 but_OUR_ASKED -0.47 but_WE -0.24
but_WE_MAY 0.05 but_WE_do -0.21 but_YOU 0.72 but_YOU_know 0.26 but_i 0.24 but_if -0.09 but_if_YOU -0.09 but_it -0.26 but_our -0.35
but_the -0.33 but_we -0.40 but_you 0.72 buy -0.59 by -0.05 by_ANYONE -0.08 by_ASKED -0.18 by_ASKED_or -0.09 by_CARE -0.34
by_CARE_END -0.27 by_OUR 0.07 by_OUR_CARE 0.15 by_YOU 0.54 by_a -0.49 by_a_CARE -0.55 by_anyone -0.08 by_appointment -0.25
by_letter -0.31 by_our 0.07 by_phone -0.19 by_post 0.51 by_telephone 0.15 by_telephone_at 0.15 by_the -0.41 by_the_book 0.52
by_the_door -0.57 by_this 0.28 by_you 0.54 bydd -0.08 bydd_y -0.08 byddwch 0.39 byddwch_yn 0.39 byddwn 0.39 byddwn_yn 0.39
byddwn_yn_ei -0.51 byth -0.26 byth_yn -0.26 byth_yn_trafod -0.13 call -0.47 call_111 -0.38 call_999 -0.43 call_END -0.49
call_back -0.20 call_nhs -0.22 call_phone -0.41 call_the -0.29 call_to 0.30 call_us -0.54 call_was 0.19 called 0.40 called_END 0.69
called_you 0.31 callers -0.54 calls -0.55 cam -0.26 cam_drin -0.26 cam_drin_neb -0.26 came 0.77 can -0.42 can't -0.56
can't_answer -0.35 can't_book -0.27 can't_chat -0.33 can't_discuss -0.32 can't_do -0.32 can't_give -0.13 can't_go -0.29
can't_help -0.46 can't_look -0.39 can't_pass -0.36 can't_respond -0.24 can't_say -0.10 can't_see -0.17 can't_talk -0.43
can't_wait -0.12 can_END -0.31 can_advise -0.37 can_also -0.91 can_ask -0.48 can_assure 0.26 can_be -0.76 can_book -0.28 can_call -0.39
can_confirm 0.60 can_do -0.19 can_drop -0.41 can_get 0.16 can_have -0.24 can_help -0.46 can_learn -0.26 can_pick -0.15 can_raise -0.18
can_register -0.37 can_ring -0.27 can_say 0.35 can_see 0.13 can_self -0.48 can_take 0.33 can_talk -0.22 can_treat -0.36 can_use -0.49
can_write -0.24 can_you 0.26 cancel -0.10 cancelled 0.47 cannot -0.30 cannot_discuss -0.24 car -0.77 car_park -0.67 care -0.09
care_END -0.27 care_END_END -0.27 care_and -0.73 care_board -0.25 care_board_END -0.25 care_every -0.38 care_every_year -0.38
care_in -0.45 care_in_public -0.45 care_or -0.04 care_or_whether -0.04 caredig -0.34 caredig_END -0.34 caredig_END_END -0.34
carers -0.43 carers_MAY -0.43 carers_can -0.43 case 0.30 case_and 0.16 caused -0.17 caused_by -0.12 cctv 0.63 cervical -0.86
cervical_screening -0.86 chance 0.67 chance_to 0.06 chance_to_listen -0.06 change -0.18 change_CARE -0.18 change_CARE_here -0.18
change_appointments -0.18 changed -0.16 changed_our 0.39 changed_the -0.36 chaperones -0.85 chase 0.49 chat 0.05 chat_about -0.33
check 0.43 check_END 0.30 check_END_END 0.30 check_your 0.67 checked -0.22 checks -0.73 cheered -0.40 cheers -0.71 cheers_for -0.52
chemist 0.18 chemist_END -0.30 chemist_END_END -0.30 chest 0.29 chest_pain -0.21 chi 1.20 chi_END 0.70 chi_END_END 0.70 chi_ddim 0.50
choose -0.57 christmas -0.29 circumstances -0.44 clear 0.24 clinic -0.44 clinic_END 0.64 clinic_END_END 0.64 clinic_is -0.35
clinic_is_on -0.35 clinically 0.23 clinically_TOLD 0.23 clinically_indicated 0.23 clinician 0.21 clinicians -0.60 clinics -0.68
clinics_are -0.40 clinics_are_on -0.14 clinig -0.44 clinig_ffliw -0.57 close -0.33 close_at -0.33 close_at_NUMBER -0.33 closed -0.43
closed_END 0.16 closed_on -0.12 code -0.44 code_of -0.44 code_of_conduct -0.44 coffee -0.13 cofrestru 0.10 cofrestru_gyda 0.14
cofrestru_gyda_ni 0.14 colds -0.55 colleague 0.39 collect 0.36 collected 0.70 come_back 0.57 come_in 0.29 come_through 0.41 comes -1.02
comes_on -0.67 coming 1.18 coming_in 0.47 coming_to 0.53 coming_to_ASKED 0.53 comment -0.75 comment_END -0.52 comment_END_END -0.52
comment_further 0.29 comment_on -0.36 comment_on_individuals -0.09 comments -0.93 comments_END -0.59 comments_END_END -0.59
comments_about 0.78 comments_and -0.31 comments_are -0.09 comments_like -0.61 comments_like_this -0.58 comments_on -0.56
comments_that -0.68 committed 0.19 common -0.46 common_CARE -0.36 common_conditions -0.36 community -0.33 community_END -0.24
community_END_END -0.24 complain -0.56 complaint 0.13 complaint_END -0.29 complaint_END_END -0.29 complaint_TOLD 0.18 complaints -0.83
complaints_CARE -0.77 complaints_END -0.28 complaints_END_END -0.28 complaints_go -0.09 complaints_go_to -0.09
complaints_procedure -0.77 concern -0.14 concern_END 0.20 concern_END_END 0.20 concern_MAY -0.21 concern_MAY_raise -0.18
concern_TOLD -0.64 concern_TOLD_to -0.60 concern_can -0.21 concern_sent -0.60 concerned -0.07 concerned_and 0.22 concerns -0.46
concerns_on -0.19 concerns_on_ASKED -0.19 conditions -0.36 conduct 0.05 conduct_conduct -0.03 conduct_conduct_to -0.03 conduct_to -0.03
conduct_to_protect -0.03 confidentiality -1.09 confidentiality_WE 0.09 confidentiality_means -0.48 confidentiality_means_that -0.48
confidentiality_we 0.09 confirm 0.37 confirm_that 0.60 confirms -0.61 confused 0.38 considered 0.25 consult -0.54 consultant 0.50
consultation 0.39 consultation_END 0.33 contact -0.49 contact_details -0.05 contact_neu -0.16 contact_or -0.14 contact_page -0.06
contact_the -0.36 contact_us -0.46 conversation 0.59 conversation_END -0.34 conversation_END_END -0.34 copy -0.12 copy_of -0.12
correct 0.39 correspondence -0.38 cos 0.33 cos_of 0.30 could 0.17 could_for 0.15 could_not -0.10 council -0.38 count -0.45
country -0.24 criticism -0.98 criticism_is -0.48 croesawu -0.50 croesawu_adborth -0.06 croesawu_adborth_gonest -0.06 croeso -0.57
croeso_WE -0.57 croeso_WE_chi -0.26 croeso_i -0.57 customer 0.20 customer_care -0.41 customer_care_every -0.38 cymorth -0.84
cymru -0.58 cymryd 0.52 cymuned -0.26 cymuned_END -0.26 cysylltwch -0.73 da -0.90 da_neu -0.06 da_neu_ddrwg -0.06 dad 0.09 danger -0.17
danger_CARE -0.20 danger_CARE_NUMBER -0.20 danger_call -0.20 date 0.17 date_of 0.30 date_of_birth 0.30 dates 0.47 daughter 0.15
daughter's 0.29 day 0.32 day_END -0.33 day_END_END -0.33 day_in 0.21 day_or -0.12 day_or_night -0.12 days_END 0.05 days_END_END 0.05
days_for -0.37 dda 0.43 dda_END 0.43 dda_END_END 0.43 ddarllen -0.34 ddarllen_hyn -0.34 ddarllen_hyn_END -0.35 ddim 0.17
ddim_trafod -0.44 ddim_yn 0.27 ddod 0.30 ddoe 0.45 ddoe_END 0.45 ddrwg -0.11 ddrwg_ac -0.06 ddrwg_ac_yn -0.06 ddrwg_gennym 0.33
ddrwg_gennym_ddarllen -0.34 ddwywaith 0.28 ddydd -0.37 ddydd_llun -0.52 ddydd_llun_END -0.52 ddydd_sadwrn -0.57 deal -0.23
deal_to -0.23 dear -0.39 decided -0.25 decided_by -0.25 decisions -0.19 declined 0.19 declined_because 0.36 defnyddiwch -0.29
defnyddiwch_ASKED -0.15 defnyddiwch_ASKED_neu -0.15 defnyddiwch_complaints -0.26 defnyddiwch_complaints_END -0.26
defnyddiwch_contact -0.15 delay 0.52 delay_to 0.34 delay_to_your 0.34 delete -0.26 delete_your 0.11 delete_your_post -0.24
delighted -0.27 delighted_END -0.27 demanded 0.39 denies -0.43 denies_that -0.43 dentist -0.60 deny 0.38 describe 0.23
describe_END 0.21 describe_END_END 0.21 deserve -0.47 desk 0.68 desk_END 0.09 desk_END_END 0.09 desk_and -0.15 desk_for 0.40
desk_or -0.23 desk_says 0.55 detail -0.30 detail_END -0.37 detail_END_END -0.37 details -0.53 details_END -0.40 details_END_END -0.40
details_are -0.11 details_are_on -0.11 details_here -0.19 details_here_END -0.26 details_in -0.24 details_in_it -0.24 details_on -0.46
details_on_OUR -0.47 details_on_social -0.15 diagnosis 0.47 diazepam 0.68 did 0.39 did_everything 0.57 did_not -0.10 did_ring 0.23
did_you -0.10 did_your 0.28 didn't 0.57 didn't_go 0.49 difference 0.36 different 0.28 dim 0.11 diolch -0.49 diolch_am -0.68
diolch_am_ddod 0.30 diolch_am_gymryd -0.23 diolch_am_yr -0.51 diolch_o -0.53 diolch_o_galon -0.53 diolch_yn -0.08 diolch_yn_fawr -0.08
directly -0.53 discharge 0.25 discuss -0.39 discuss_SHE -0.13 discuss_any -0.45 discuss_anyone's -0.13 discuss_anyone's_care -0.11
discuss_anything -0.16 discuss_anything_personal -0.16 discuss_individuals -0.36 discuss_it -0.42 discuss_them -0.13 discuss_your 0.08
discussed -0.63 dispensary -0.56 displayed -0.17 dm 0.16 dm_me 0.16 dm_me_your 0.16 dna'd 1.08 do -0.51 do_ASKED -0.45 do_CARE -0.24
do_CARE_on -0.08 do_END -0.97 do_END_END -0.97 do_NOT -0.27 do_NOT_discuss -0.07 do_NOT_do 0.38 do_NOT_respond -0.19 do_NOT_share -0.22
do_NOT_tolerate -0.26 do_appointments -0.08 do_better -0.83 do_better_END -0.83 do_get -0.15 do_get_in -0.15 do_not -0.27 do_read -0.20
do_ring -0.49 do_so -0.69 do_this -0.35 dob 0.40 doctor 0.88 doctor_about 0.19 doctor_had 0.30 doctor_he 0.14 doctor_that 0.11
doctors 0.26 doctors_are -0.50 does -0.26 does_NOT -0.08 does_not -0.08 dogs -0.47 dogs_are -0.47 doing 0.77 don't -0.70
don't_discuss -0.33 don't_do -0.49 don't_give -0.14 don't_have -0.64 don't_know -0.45 don't_need -0.66 don't_post -0.57 don't_put -0.18
don't_share -0.08 don't_worry 0.42 done 0.18 door -0.42 door_END -0.48 door_END_END -0.48 door_is -0.54 door_is_open -0.23 dose 0.27
double 0.07 down 0.50 down_END -0.25 down_END_END -0.25 down_for 0.31 down_the -0.52 down_this -0.59 down_this_morning -0.59
down_within 0.38 down_within_NUMBER 0.38 dr 1.26 drafod -0.65 dressing 0.49 dressings -0.04 dressings_smears -0.20 drin -0.26
drin_neb -0.26 drin_neb_yn -0.26 drop 0.28 drop_it 0.33 drop_your 0.12 dropped 0.26 dros -0.56 drwy'r -0.71 dudalen -0.74
dudalen_hon -0.64 due 0.36 during -0.37 duty -0.51 duty_of -0.51 duty_of_confidentiality -0.20 dyddiad 0.44 dyddiad_geni 0.44 e -0.34
each -0.51 each_year -0.30 ear -0.11 early -0.17 early_END -0.48 early_END_END -0.48 edrych 0.23 ei -0.57 ei_godi -0.10
ei_godi_yma -0.10 eich 1.05 eich_ffonio 0.52 eich_geiriau -0.34 eich_geiriau_caredig -0.34 eich_gweld 0.33 eich_gweld_chi 0.33
eight -0.19 ein -0.64 ein_TOLD -0.26 ein_TOLD_END -0.26 ein_cymuned -0.26 ein_gwasanaethau -0.28 ein_gwefan -0.32 ein_gwefan_END -0.32
ein_proses -0.20 ein_proses_gwyno -0.20 ein_tîm -0.07 ein_tîm_END -0.07 eleven -0.20 else -0.33 else_END -0.61 else_END_END -0.61
elsewhere 0.89 email 0.27 emergencies -0.77 emergencies_999 -0.63 emergencies_NUMBER -0.63 emergencies_NUMBER_END -0.63 emergency -0.41
emergency_ASKED -0.18 emergency_ASKED_NUMBER -0.17 emergency_CARE -0.27 emergency_CARE_NUMBER -0.27 emergency_call -0.27
emergency_ring -0.17 end 0.05 end_of 0.15 end_of_the 0.15 ended 0.10 engineers -0.50 enough 0.09 enough_END -0.56 enough_END_END -0.56
entirely 1.23 equality -0.34 equality_and -0.34 er -0.36 er_mwyn -0.17 er_mwyn_gwarchod -0.06 er_tegwch -0.18 er_tegwch_WE -0.18
error 0.54 eu -0.81 even 0.18 evening 0.07 evening_END -0.63 evening_END_END -0.63 ever 0.38 ever_so -0.10 every -0.53
every_NUMBER -0.69 every_comment -0.43 every_one -0.62 every_practice -0.84 every_review -0.31 every_year -0.44 every_year_END -0.38
everybody -0.81 everybody_END -0.76 everyone -1.03 everyone's -0.22 everyone's_privacy -0.05 everyone_END -0.91 everyone_affected -0.24
everyone_here -0.16 everyone_is -0.65 everyone_to -0.17 everyone_who -0.77 everything 0.25 examination 0.24 examination_TOLD 0.24
examination_TOLD_thorough 0.24 examination_was 0.24 examined 0.22 example -0.55 exemption 0.46 expected 0.39 expected_END 0.44
experience 0.16 explain 0.11 explained 0.13 explained_at 0.23 explained_to 0.12 explains -0.67 extra 0.07 facebook -0.39
facebook_END -0.44 facebook_END_END -0.44 fact -0.06 facts -0.13 failed 0.42 fair -0.13 family 0.67 family_END 0.48 family_END_END 0.48
far 0.38 fath -0.50 fath_END -0.50 fath_END_END -0.50 father 0.11 fault -0.17 fault_END 0.43 fault_END_END 0.43 fawr -0.08
fawr_am -0.34 fawr_am_eich -0.34 fe 0.68 fe_wnaethon 0.28 fe_wnaethon_ni 0.28 feddygfa -0.52 feddygfa_ar -0.52 feddygfa_ar_agor -0.15
feedback -0.95 feedback_END -0.48 feedback_END_END -0.48 feedback_and -0.42 feedback_form -0.23 feedback_good -0.12 feedback_is -0.31
feedback_is_TOLD -0.24 feel -0.21 feel_TOLD -0.42 feel_TOLD_END -0.43 feel_rushed -0.43 feel_welcome -0.25 feeling -0.13
feeling_better 0.54 feels -0.57 fel -0.20 felt 0.08 felt_END -0.53 few 0.38 few_questions -0.18 few_questions_so -0.18 ffliw -0.64
ffliw_ar -0.27 ffliw_ar_ein -0.24 ffonio -0.09 ffonio_ar -0.66 ffoniwch -0.56 ffoniwch_111 -0.32 ffoniwch_999 -0.46
ffoniwch_ASKED -0.48 ffoniwch_ASKED_END -0.48 ffoniwch_NUMBER -0.46 ffoniwch_NUMBER_END -0.49 ffoniwch_NUMBER_mewn -0.15
ffoniwch_phone -0.48 ffôn -0.36 find 0.03 find_another 0.64 fine -0.13 fine_END -0.55 fine_END_END -0.55 first -0.31 first_WHEN -0.38
first_WHEN_of -0.38 five 0.16 five_minutes -0.23 five_stars 0.59 fixed -0.23 flu -0.85 flu_CARE -0.25 flu_clinic -0.43
flu_clinic_is -0.12 flu_jabs -0.26 flying 0.03 fod 0.44 fod_yn 0.24 fod_yn_barchus -0.07 folks -0.23 follow -0.55 followed 0.42
followed_the 0.39 following 0.54 following_your 0.39 following_your_complaint 0.39 for -0.27 for_ANYONE -0.32 for_CARE -0.76
for_CARE_CARE -0.20 for_CARE_END -0.48 for_CLINICAL -0.42 for_NAME 0.28 for_NAME_SHE 0.28 for_OUR -0.18 for_SHE 0.14 for_STAFF -0.36
for_YOU 0.79 for_YOU_END 0.79 for_a -0.13 for_all 0.13 for_any -0.52 for_anyone -0.31 for_being 0.42 for_coming 1.19 for_coming_in 0.47
for_coming_to 0.53 for_dressings -0.20 for_flying 0.03 for_how -0.22 for_it -0.19 for_it_END -0.33 for_letting -0.06
for_letting_us -0.06 for_many -0.69 for_me 0.39 for_medicines -0.42 for_our -0.18 for_over -0.36 for_over_NUMBER -0.36 for_people -0.19
for_personal -0.34 for_private -0.14 for_raising -0.86 for_reasons -0.09 for_reasons_of -0.09 for_repeats -0.60 for_reviews 0.35
for_sharing -0.76 for_so 0.64 for_taking -0.23 for_taking_the -0.23 for_that 0.31 for_that_END 0.49 for_the -0.32 for_the_NUMBER 0.30
for_the_feedback -0.33 for_the_manager -0.12 for_the_practice -0.35 for_these -0.55 for_this -0.64 for_training -0.30
for_training_END -0.30 for_urgent -0.25 for_urgent_advice -0.23 for_us -0.19 for_us_to -0.35 for_writing -0.41 for_writing_END -0.42
for_you 0.78 for_your -0.30 for_your_CLINICAL 0.24 for_your_comment -0.41 for_your_feedback -0.37 for_your_kind -0.26
for_your_next 0.22 for_your_patience 0.62 for_your_privacy -0.24 for_your_review -0.62 form_END -0.09 form_END_END -0.09 form_YOU 0.10
form_YOU_TOLD 0.10 form_is 0.33 form_is_on -0.51 form_on -0.54 form_on_the -0.20 form_you 0.10 forms -0.74 forms_are -0.30
forms_are_on -0.30 forty 0.27 forty_minutes 0.27 forward 0.76 found 0.12 found_no 0.26 four -0.26 foyer 0.11 free -0.39
free_for_ANYONE -0.30 free_on -0.12 free_on_NUMBER -0.12 free_to 0.15 friday 0.15 friday_END 0.16 from -0.08 from_8am -0.22
from_ANYONE -0.41 from_END 0.35 from_END_END 0.35 from_NUMBER 0.16 from_NUMBER_END -0.35 from_OUR 0.33 from_OUR_list 0.27
from_YOU -0.11 from_a -0.73 from_all -0.52 from_all_of -0.52 from_anyone -0.11 from_here -0.38 from_here_sorry -0.39 from_it 0.04
from_it_END 0.04 from_our 0.33 from_patients -0.57 from_the 0.50 from_the_hospital 0.50 from_the_system 0.31 from_you -0.11
from_your 0.14 from_your_CARE 0.14 front 0.30 front_desk 0.33 front_desk_and -0.15 frustrating -0.44 frustrating_END -0.31
frustrating_END_END -0.31 frustration -0.66 frustration_and -0.70 frustration_and_MAY -0.38 frys -0.18 frys_ffoniwch -0.18
frys_ffoniwch_NUMBER -0.18 full -0.05 full_END -0.39 full_END_END -0.39 fully 0.07 further -0.13 further_END -0.33
further_END_END -0.33 fyddwn -0.32 fyddwn_byth -0.26 fyddwn_byth_yn -0.26 fyddwn_yn -0.34 gall -0.23 gall_unrhyw -0.23
gall_unrhyw_un -0.23 gallwch -0.68 gallwn -0.50 gallwn_guddio -0.50 galon -0.53 galon_am -0.53 gan -0.20 gan_nad -0.20
gan_nad_yw'n -0.20 gave 0.22 gave_you 0.22 geiriau -0.56 geiriau_caredig -0.34 geiriau_caredig_END -0.34 general -0.87
general_END -0.45 general_END_END -0.45 general_practice -0.42 geni 0.44 gennym -0.29 gennym_ddarllen -0.34 gennym_ddarllen_hyn -0.34
get -0.04 get_SHE 0.40 get_YOU 0.38 get_a -0.29 get_in -0.19 get_in_touch -0.19 get_through -0.24 get_through_END -0.29 get_you 0.38
gets -0.62 getting -0.04 getting_through 0.13 gig 0.09 gig_cymru -0.58 gig_hefyd -0.26 gig_hefyd_review -0.26 girls 0.45 girls_END 0.64
girls_will -0.23 give 0.10 give_YOU 0.20 give_medical -0.36 give_medical_advice -0.34 give_the 0.04 give_us 0.40 give_us_a 0.29
give_you 0.20 given 0.59 given_the 0.28 giving 0.39 giving_YOU 0.39 giving_you 0.39 glad 0.54 glad_WE 0.10 glad_WE_MAY 0.10
glad_YOU 0.28 glad_YOU_TOLD 0.21 glad_the 0.62 glad_to -0.14 glad_to_hear -0.25 glad_to_listen -0.60 glad_we 0.10 glad_you 0.20
glad_your 0.56 glaf 0.48 go -0.17 go_END 0.44 go_END_END 0.44 go_into -0.29 go_into_anything -0.29 go_to 0.11 go_to_the -0.35
goddef -0.26 goddef_cam -0.26 goddef_cam_drin -0.26 godi -0.69 godi_pryder -0.49 godi_pryder_defnyddiwch -0.26
godi_pryder_ffoniwch -0.18 godi_yma -0.10 godi_yma_complaints -0.10 goes -0.06 gofal -0.51 gofal_neb -0.17 gofal_neb_nac -0.13
gofyn -0.63 gofyn_am -0.79 gofyn_iddo -0.07 gofyn_iddo_fod -0.07 going 0.14 gone 0.44 gone_through 0.32 gone_wrong -0.48
gone_wrong_WE -0.24 gonest -0.06 gonest_da -0.06 gonest_da_neu -0.06 good -0.74 good_or -0.43 good_or_bad -0.43 good_to -0.42
good_to_know 0.09 google 0.50 google_END 0.54 google_END_END 0.54 got 0.57 got_it 0.37 gp -0.27 gps -0.80 grateful -0.63
grateful_END -0.35 grateful_END_END -0.35 grateful_YOU -0.29 grateful_YOU_TOLD -0.29 grateful_for -0.52 grateful_for_the -0.40
grateful_for_your -0.48 grateful_if 0.12 grateful_you -0.29 great -0.92 great_deal -0.23 great_deal_to -0.23 group -0.84 guddio -0.50
guidance 0.22 guidance_END 0.25 guidance_END_END 0.25 gwaed 0.43 gwaed_yn 0.43 gwarchod -0.06 gwarchod_preifatrwydd -0.06
gwarchod_preifatrwydd_pawb -0.06 gwasanaethau -0.28 gwefan -0.32 gwefan_END -0.32 gwefan_END_END -0.32 gweld 0.33 gweld_chi 0.33
gwelwch 0.06 gwelwch_yn 0.06 gwelwch_yn_dda 0.06 gwener 0.14 gwener_END 0.14 gwener_END_END 0.14 gwybodaeth -0.33 gwybodaeth_am -0.33
gwyno -0.20 gyda 0.16 gyda'r -0.19 gyda'r_tîm -0.19 gyda'r_tîm_END -0.19 gyda_ni 0.03 gyda_ni_END 0.16 gyda_ni_yn -0.06 gyhoeddus -0.32
gyhoeddus_END -0.32 gyhoeddus_END_END -0.32 gymryd -0.24 gymryd_yr -0.23 gymryd_yr_amser -0.23 gyngor -0.27 gyngor_brys -0.27
gyngor_brys_ffoniwch -0.25 gysylltu -0.73 had 0.46 had_a 0.09 had_an -0.10 had_his 0.17 had_the 0.35 had_to -0.04 had_your 0.24
half -0.54 hall -0.31 handed -0.05 handed_in -0.05 happened 0.81 happened_END 0.81 happy -0.34 happy_END 0.20 happy_END_END 0.20
happy_YOU 0.24 happy_to 0.06 happy_to_help 0.11 happy_you 0.24 hard -0.62 hard_END -0.72 hard_END_END -0.72 hard_to -0.60 has -0.09
has_TOLD -0.52 has_TOLD_TOLD -0.63 has_TOLD_a -0.73 has_TOLD_the -0.31 has_a 0.04 has_a_good -0.43 has_already 0.13
has_already_TOLD 0.13 has_been -0.40 has_gone 0.07 has_gone_wrong -0.24 has_good -0.60 has_private -0.24 has_private_details -0.24
has_since 0.37 has_since_TOLD 0.37 has_the 0.70 has_the_latest -0.28 have -0.07 have_NOT 0.37 have_NUMBER 0.07 have_TOLD -0.29
have_TOLD_TOLD -0.35 have_TOLD_from 0.22 have_TOLD_the -0.31 have_TOLD_with 0.21 have_TOLD_your -0.46 have_YOU 0.81 have_YOU_TOLD 0.68
have_a -0.82 have_a_look 0.34 have_been -0.08 have_done 0.30 have_gone -0.05 have_learned 0.22 have_no 0.40 have_not -0.09
have_since 0.12 have_since_TOLD 0.12 have_spoken 0.35 have_spoken_to 0.35 have_the -0.30 have_the_latest -0.43 have_to -0.09
have_written -0.38 have_you 0.81 haven't 0.36 he 0.47 he's 0.66 he_was 0.39 health_END -0.79 health_END_END -0.79 health_details -0.06
health_details_here -0.06 healthcare 0.88 hear -0.22 hear_YOU -0.65 hear_about 0.17 hear_concerns -0.19 hear_concerns_on -0.19
hear_from 0.06 hear_from_ANYONE -0.11 hear_from_YOU -0.32 hear_more -0.17 hear_that -0.51 hear_that_the -0.39 hear_you -0.65
hearing 0.18 hearing_from 0.38 hefyd -0.70 hefyd_review -0.26 hefyd_review_END -0.26 hello -0.34 hello_the -0.32 help -0.09
help_CARE -0.65 help_END -0.48 help_END_END -0.48 help_but 0.26 help_call -0.65 help_us 0.33 help_with -0.54 help_with_that -0.46
helps -0.75 helps_END -0.32 helps_END_END -0.32 helps_us -0.69 helpu 0.27 helpu_END 0.63 helpu_END_END 0.63 hence 0.36 her 0.60
her_END 0.36 here -0.53 here_ANYONE -0.18 here_ANYONE_MAY -0.18 here_ASKED -0.65 here_END -0.27 here_END_END -0.27 here_WHEN -0.09
here_and -0.17 here_and_on -0.11 here_anyone -0.18 here_as -0.25 here_as_it -0.08 here_but -0.15 here_but_OUR -0.37 here_but_if -0.09
here_complaints -0.17 here_complaints_END -0.17 here_for 0.30 here_give -0.36 here_give_us -0.36 here_please -0.65 here_sorry -0.37
hey -0.82 hi 0.30 hi_WE -0.14 hi_WE_NOT -0.28 hi_we -0.28 hi_yes 0.26 hi_yes_WE 0.26 hide -0.98 hide_such -0.48
hide_such_comments -0.10 high 0.24 him 0.16 his 0.26 history 0.53 history_of 0.44 hiya -0.58 hold 0.77 holiday -0.46 home 0.47
hon -0.64 honest -0.44 honest_END -0.48 honest_END_END -0.48 honest_feedback -0.18 honest_feedback_END -0.40 honestly 0.11 hope 0.27
hope_ANYONE -0.64 hope_YOU 0.29 hope_YOU_TOLD 0.29 hope_that -0.18 hope_the 0.53 hope_the_CLINICAL 0.26 hope_the_new 0.15 hope_you 0.29
hospital 0.17 hospital_END 0.45 hospital_END_END 0.45 hospital_TOLD 0.05 hospital_for 0.11 hospital_waiting -0.47
hospital_waiting_lists -0.47 hour 0.46 hour_END 0.48 hour_END_END 0.48 hours -0.33 hours_END -0.12 hours_END_END -0.12 hours_WE 0.13
how 0.18 how_END -0.44 how_END_END -0.44 how_WE -0.33 how_WE_MAY -0.57 how_YOU 0.72 how_it 0.12 how_it_TOLD 0.12 how_to -0.05
how_we -0.33 how_you 0.72 hub -0.35 human 0.39 husband 0.32 hyn -0.41 hyn_END -0.52 hyn_END_END -0.52 i 0.26 i'ch 0.52 i'd 0.45
i'll 0.50 i'll_have 0.34 i'm 0.20 i'm_afraid -0.17 i'm_not 0.22 i'm_sorry -0.04 i'm_the 0.12 i've 0.67 i've_put 0.32 i_am -0.30
i_bawb -0.51 i_can 0.42 i_can't -0.27 i_chi 0.12 i_did 0.39 i_do 0.45 i_don't -0.26 i_godi -0.27 i_have -0.22 i_may -0.44 i_regret 0.04
i_remember 0.34 i_think 0.31 i_understand 0.19 i_was 0.12 i_will 0.12 i_would 0.09 i_ysgrifennu -0.23 iawn -0.41 iddo -0.07
iddo_fod -0.07 iddo_fod_yn -0.07 idea -0.37 idea_MAY -0.37 identify -0.45 identify_individuals -0.29 identify_individuals_from -0.29
iechyd -0.98 if -0.18 if&your 0.18 if_ANYONE -0.16 if_ANYONE_has -0.31 if_ANYONE_is -0.07 if_SHE -0.36 if_WE 0.12 if_WE_MAY -0.25
if_WE_TOLD -0.14 if_YOU_ASKED -0.09 if_YOU_CARE -0.22 if_YOU_TOLD -0.27 if_YOU_are -0.13 if_a -0.86 if_anyone -0.05 if_anyone's -0.33
if_i 0.21 if_it -0.19 if_it's -0.03 if_its -0.51 if_someone -0.27 if_something -0.24 if_something_has -0.24 if_the 0.14 if_they -0.36
if_we -0.45 if_you 0.11 if_you'd -0.18 ill 0.64 ill_ASKED 0.26 ill_sort 0.41 ill_sort_it 0.41 illnesses -0.32 illnesses_END -0.32
illnesses_END_END -0.32 improve -0.60 improve_END -0.52 improve_END_END -0.52 in 0.22 in_ANYONE -0.25 in_END 0.36 in_END_END 0.36
in_NUMBER 0.18 in_NUMBER_minutes -0.29 in_OUR 0.09 in_OUR_community -0.22 in_WHEN -0.22 in_WHEN_END -0.27 in_a 0.57 in_a_week 0.09
in_an -0.38 in_an_emergency -0.38 in_and 0.24 in_and_ASKED 0.12 in_at -0.15 in_at_the -0.20 in_before 0.31 in_customer -0.37
in_customer_care -0.37 in_danger -0.17 in_danger_CARE -0.20 in_general -0.61 in_it -0.30 in_it_END -0.30 in_january -0.49 in_march 0.28
in_may 0.42 in_more -0.46 in_on -0.22 in_on_WHEN -0.20 in_our 0.09 in_person -0.25 in_private -0.37 in_private_END -0.37
in_public -0.24 in_public_END -0.16 in_public_and -0.39 in_public_but -0.07 in_question 0.49 in_the -0.39 in_the_STAFF -0.28
in_the_app -0.18 in_the_box -0.35 in_the_comments -0.51 in_the_foyer 0.11 in_the_nhs -0.26 in_the_queue -0.27 in_the_waiting 0.28
in_this 0.21 in_this_reply -0.41 in_this_review 0.49 in_today 0.08 in_touch 0.28 in_touch_with -0.03 in_writing -0.38
in_writing_END -0.45 in_your 0.74 including 0.33 indicated 0.23 individual -0.65 individual's -0.33 individual_circumstances -0.53
individual_matters -0.43 individuals -0.68 individuals_END -0.70 individuals_END_END -0.70 individuals_from -0.29 individuals_on -0.20
individuals_on_here -0.20 individuals_whether -0.13 infections -0.40 info -0.59 information -0.55 information_about -0.32
information_about_OUR -0.22 informed -0.39 informed_END -0.45 inhaler 0.11 injection 0.15 insults -0.88 integrated -0.25
integrated_care -0.25 interpreter -0.44 interpreter_ASKED -0.44 interpreter_please -0.44 into 0.03 into_anything -0.29
into_anything_personal -0.29 into_something -0.12 into_something_ASKED -0.12 investigated 0.41 is -0.23 is_01632 -0.36 is_END -0.29
is_END_END -0.29 is_NOT -0.89 is_NOT_OUR -0.24 is_NOT_TOLD -0.56 is_OUR -0.27 is_OUR_practice -0.27 is_TOLD -0.04 is_TOLD_END 0.42
is_TOLD_about -0.41 is_TOLD_by -0.08 is_TOLD_for 0.49 is_TOLD_here -0.35 is_TOLD_in 0.40 is_TOLD_on -0.23 is_TOLD_with -0.04 is_a -0.87
is_a_national -0.19 is_always -0.54 is_and -0.85 is_at -0.33 is_at_site -0.37 is_back -0.40 is_better 0.41 is_better_END 0.41
is_closed -0.12 is_free -0.30 is_free_for -0.30 is_glad -0.46 is_glad_to -0.46 is_good -0.09 is_good_to -0.09 is_hard -0.72
is_hard_END -0.72 is_how -0.28 is_how_it -0.28 is_in -0.26 is_in_danger -0.26 is_known -0.54 is_known_to -0.54 is_never -1.02
is_not -0.36 is_off -0.19 is_on -0.19 is_on_OUR -0.32 is_on_the -0.11 is_open -0.34 is_open_NUMBER -0.16 is_open_from -0.33
is_open_to -0.20 is_or -0.28 is_or_NOT -0.28 is_our -0.27 is_out -0.48 is_out_of -0.48 is_outside 0.31 is_outside_OUR 0.31
is_public -0.72 is_quickest -0.35 is_really 0.05 is_registered -0.30 is_shared -0.24 is_so -0.53 is_taken 0.38 is_taken_down 0.38
is_the 0.27 is_to -0.33 is_too -0.72 is_under 0.47 is_welcome -0.41 is_why -0.08 isn't 0.05 isn't_private -0.37 issue 0.41 it 0.05
it's -0.16 it's_NOT 0.20 it's_TOLD -0.50 it's_hard -0.69 it's_the 0.29 it_ASKED 0.13 it_END 0.39 it_END_END 0.39 it_MAY -0.11
it_MAY_be -0.51 it_NOT 0.11 it_NOT_private -0.37 it_TOLD 0.40 it_TOLD_END -0.28 it_TOLD_NOT 0.14 it_TOLD_TOLD 0.25 it_TOLD_a -0.36
it_TOLD_done 0.04 it_TOLD_the 0.08 it_all -0.05 it_all_END -0.05 it_and -0.06 it_at -0.26 it_at_OUR -0.26 it_came 0.57 it_can -0.30
it_can't 0.12 it_felt -0.43 it_has -0.66 it_has_private -0.24 it_here -0.17 it_here_complaints -0.17 it_in 0.48 it_in_the 0.37
it_is 0.03 it_is_NOT -0.30 it_is_a 0.16 it_is_good -0.09 it_on 0.11 it_please 0.13 it_right -0.20 it_right_END -0.20 it_should -0.38
it_to 0.37 it_to_the 0.26 it_up 0.24 it_was 0.12 it_went 0.49 it_with -0.09 it_would 0.25 it_wrong 0.37 its -0.19 its_NOT 0.22
its_not 0.22 its_own -0.30 itself -0.05 itself_END -0.05 itself_END_END -0.05 jab 0.12 jabs 0.10 january -0.49 january_END -0.49
june -0.42 june_END -0.42 just -0.69 just_turn -0.45 just_turn_up -0.45 karen 0.37 keep -0.35 keep_it -0.67 keep_to -0.03
keep_to_OUR -0.03 keep_us -0.46 keep_us_going -0.46 kept -0.23 kind -0.96 kind_END -0.77 kind_END_END -0.77 kind_comments -0.24
kind_to -0.40 kind_words -0.53 kind_words_END -0.37 kindness -0.23 knee 0.26 knee_is 0.26 know 0.05 know_END -0.29 know_END_END -0.29
know_NUMBER -0.72 know_it 0.16 know_so -0.16 know_so_that -0.16 know_that -0.30 know_that_YOU 0.29 know_the -0.18 know_what_TOLD 0.11
know_who 0.91 known -0.30 known_to -0.54 knows 0.17 lady 0.27 lane 0.14 language 0.18 last 0.28 last_week 0.20 last_week_END 0.28
late 0.03 late_END -0.27 late_END_END -0.27 latest -0.40 latest_news -0.43 latest_news_END -0.43 lead -0.46 lead_END -0.45
lead_END_END -0.45 leaflet -0.56 learn -0.08 learn_END -0.29 learn_END_END -0.29 learn_that 0.25 learned 0.22 learned_from 0.22
learning -0.56 leave 0.39 leave_END 0.36 leave_END_END 0.36 leave_a -0.71 leave_feedback -0.13 left -0.22 left_END -0.30 let -0.15
let_YOU 0.45 let_YOU_down 0.46 let_down -0.29 let_down_END -0.29 let_us -0.65 let_us_know -0.65 let_you 0.45 letter 0.43
letter_END 0.28 letter_was 0.07 letters -0.35 letting -0.06 letting_us -0.06 letting_us_know -0.35 liability 0.78 library -0.41
library_END -0.24 library_END_END -0.24 life -0.80 like -0.13 like_ANYONE -0.35 like_END 0.47 like_END_END 0.47 like_YOU 0.32
like_YOU_END 0.20 like_that 0.31 like_the -0.48 like_these -0.52 like_this -0.49 like_this_END -0.34 like_to -0.54 like_to_TOLD -0.11
like_to_hear -0.17 like_to_talk -0.13 like_to_understand -0.07 like_us -0.12 like_us_to -0.12 like_you 0.28 like_yours 0.50 line -1.05
line_is -0.28 lines -0.99 lines_are -0.40 lines_are_quieter -0.34 lines_open -0.23 lines_open_at -0.23 link -1.08 list 0.50
list_END 0.32 list_END_END 0.32 list_for 0.50 listed -0.46 listed_on -0.46 listen -0.49 listen_END -0.32 listen_END_END -0.32
lists -0.53 little 0.87 little_KIN 0.26 little_boy 0.26 live -0.50 llun -0.52 llun_END -0.52 llun_END_END -0.52 local -0.66
local_STAFF -0.44 local_STAFF_MAY -0.32 local_pharmacist -0.44 locum 0.16 lol 0.83 lonely 0.09 long 0.03 long_and -0.36
long_and_WE -0.36 longer -0.46 longer_END -0.78 longer_END_END -0.78 longer_than 0.11 longer_works 0.43 longer_works_here 0.43
look_END 0.49 look_END_END 0.49 look_at -0.40 look_into -0.30 look_into_something -0.12 looked 0.18 looked_at 0.21 looked_into -0.30
looking 0.51 looking_after -0.14 looking_at 0.65 loss 0.53 lost_someone -0.29 lost_your 0.15 lot -0.06 lots -0.67 lots_of -0.68
lots_of_ANYONE -0.51 love 0.22 love_reading -0.61 love_to -0.05 love_to_help 0.26 love_to_know -0.64 lovely 0.08 lovely_to 0.34
lovely_to_read -0.36 lunch -0.50 lunchtime 0.08 ma -0.13 machine -0.15 mad 0.10 made -0.44 made_by -0.36 made_in 0.69 made_our -0.79
mae -0.42 mae'n -0.77 mae'n_ddrwg -0.31 mae'n_ddrwg_gennym 0.19 mae'r -0.63 mae'r_clinig -0.57 mae'r_clinig_ffliw -0.57
mae'r_feddygfa -0.15 mae'r_feddygfa_ar -0.15 mae_STAFF 0.59 mae_croeso -0.57 mae_croeso_WE -0.57 mae_dr 0.59 mae_eich 0.49
mae_gwybodaeth -0.33 mae_gwybodaeth_am -0.33 make -0.64 make_a -0.27 makes -0.34 makes_it -0.28 making -0.46 making_a 0.13
malicious 0.59 management -0.29 management_STAFF -0.29 management_STAFF_END -0.29 management_team -0.29 manager -0.44 manager's -0.40
manager_END -0.68 manager_END_END -0.68 manager_MAY -0.33 manager_MAY_always -0.15 manager_MAY_be -0.29 manager_MAY_help -0.05
manager_can -0.15 manager_if -0.16 manager_is -0.45 manager_will -0.10 manager_would -0.29 many -0.10 many_ANYONE -0.34
many_people -0.34 many_years 0.29 many_years_END 0.29 manylion -0.49 manylion_personol -0.32 manylion_personol_yma -0.32 march 0.28
mate 0.44 mate_END 0.42 mate_END_END 0.42 matter -0.30 matter_is 0.61 matters -0.57 matters_END -0.35 matters_END_END -0.35
matters_TOLD 0.41 matters_were 0.41 may -0.43 may_END 0.42 may_ask -0.24 may_be -0.55 may_hide -0.48 may_not -0.43 may_wish -0.24
me 0.82 me_END 0.43 me_END_END 0.43 me_NUMBER 0.52 me_who 0.22 me_who_TOLD 0.22 me_your 0.16 mean -0.44 mean_a -0.33 means -0.46
means_that -0.45 means_that_WE -0.48 media -0.23 media_END -0.23 media_END_END -0.23 medical -0.29 medical_advice -0.34 medication 0.15
medicine -0.59 medicines -0.62 medicines_here -0.25 medicines_on -0.34 medium -0.07 meds 0.25 meet -0.21 meet_SHE 0.20 meet_SHE_at 0.20
meeting -0.54 meeting_END -0.52 meeting_END_END -0.52 member 0.31 member_of 0.31 member_of_STAFF 0.27 members -0.37 members_of -0.37
mend 0.26 mend_END 0.26 mend_END_END 0.26 mention 0.69 menu -0.40 message -0.75 message_END -0.38 message_END_END -0.38 messages -0.35
met 0.44 mewn -0.41 mewn_argyfwng -0.30 mewn_argyfwng_ffoniwch -0.46 mewn_perygl -0.26 mile 0.29 mind 0.18 minor -0.32
minor_illnesses -0.32 minor_illnesses_END -0.32 minutes -0.15 minutes_END 0.15 minutes_END_END 0.15 minutes_and -0.22 minutes_is -0.32
minutes_late 0.41 minutes_late_END 0.41 missed 0.47 mistake 0.23 mix 0.30 mix_up 0.30 mix_up_with 0.23 mobile 0.14 mobile_number 0.14
monday -0.20 monday_END -0.42 monday_to -0.22 money -0.14 monitored -0.64 month -0.38 month_END -0.26 month_END_END -0.26
month_for -0.14 monthly -0.16 monthly_meeting -0.16 mor 0.19 more -0.88 more_CARE -0.54 more_END -0.60 more_END_END -0.60
more_STAFF -0.32 more_gps -0.54 more_here -0.19 more_in -0.10 more_than -0.52 more_than_NUMBER -0.38 morning -0.86 morning_END -0.47
morning_END_END -0.47 morning_and -0.45 morning_and_WE -0.45 morning_engineers -0.50 mornings -0.43 most 0.29 mother 0.13
mother_END 0.10 much -1.05 much_END -0.54 much_END_END -0.54 much_for -0.42 much_for_the -0.41 mum 0.28 mum's 0.65 must -0.39
mwyn -0.17 mwyn_gwarchod -0.06 mwyn_gwarchod_preifatrwydd -0.06 my 0.58 n 0.89 na -0.59 nac -0.13 nac_a -0.13 nac_a_yw -0.13 nad -0.20
nad_yw'n -0.20 nad_yw'n_breifat -0.20 name 0.75 name_and 0.50 name_and_date 0.38 name_on 0.37 names -0.73 names_at -0.33
names_at_OUR -0.33 names_of -0.35 names_off -0.07 national -0.30 national_shortage -0.19 national_shortage_of -0.19 nationally -0.45
nawr -0.79 nawr_END -0.79 nawr_END_END -0.79 neb -0.27 neb_nac -0.13 neb_nac_a -0.13 neb_yn -0.26 neb_yn_ein -0.26 need -0.83
need_END -0.65 need_a -0.17 need_to 0.16 needed -0.19 needed_END -0.42 needs 0.99 needs_a 0.37 needs_a_CARE 0.37 nervous -0.39
network -0.73 neu 0.07 neu_ddrwg -0.06 neu_ddrwg_ac -0.06 neu_ffoniwch -0.18 neu_ffoniwch_ASKED -0.18 never -0.09 never_ask -0.47
never_discuss -0.09 never_happened 0.81 never_share -0.75 new -0.57 new_ANYONE -0.23 new_ASKED -0.26 new_ASKED_menu -0.26
new_CARE -0.24 new_CLINICAL 0.31 new_CLINICAL_is 0.35 new_NUMBER -0.49 new_one -0.49 new_patients -0.23 new_phone -0.26 news -0.31
news_END -0.31 news_END_END -0.31 next 0.65 next_NUMBER 0.21 next_STAFF -0.26 next_STAFF_meeting -0.26 next_door 0.03 next_one 0.21
next_team -0.26 next_time 0.75 next_time_END 0.50 nhs -0.23 nhs_111 -0.36 nhs_NUMBER -0.36 nhs_NUMBER_END -0.15 nhs_app -0.42
nhs_app_END -0.36 nhs_number 0.28 nhs_website -0.52 nhs_website_END -0.11 nhs_website_has -0.60 nhs_website_review -0.13 ni 0.27
ni_END 0.16 ni_END_END 0.16 ni_allwn -0.53 ni_allwn_drafod -0.41 ni_ddim -0.44 ni_ddim_trafod -0.44 ni_eich 0.28 ni_eich_ffonio 0.28
ni_fyddwn -0.32 ni_fyddwn_byth -0.26 ni_fyddwn_yn -0.34 ni_yn -0.06 ni_yn_gyhoeddus -0.06 nice -0.16 nice_guidance 0.25
nice_guidance_END 0.25 nid 0.79 nid_ydym -0.26 nid_ydym_yn -0.26 night -0.42 night_END -0.15 night_END_END -0.15 nine -0.37 no 0.26
no_END 0.63 no_better 0.29 no_longer 0.35 no_names -0.37 no_need 0.06 no_one -0.54 nobody 0.10 nobody_should -0.20 noisy -0.56
nor -0.14 normal 0.94 normally -0.63 not 0.33 not_END -0.80 not_a 0.37 not_able -0.42 not_an 0.08 not_be -0.16 not_by -0.40
not_clinically 0.23 not_comment -0.27 not_discuss -0.07 not_do 0.28 not_happy -0.13 not_have 0.15 not_on -0.19 not_our 0.52
not_respond -0.19 not_share -0.22 not_speak -0.88 not_the 0.22 not_to -0.10 not_tolerate -0.26 not_true 0.50 not_urgent 0.18
not_us 0.48 not_wish -0.20 note_END 0.37 note_END_END 0.37 note_from 0.22 note_on 0.04 noted -0.65 noted_END -0.38 notes 0.21
nothing 0.52 nothing_in -0.41 nothing_to 0.48 notice -0.37 notice_END -0.20 notice_END_END -0.20 now -0.41 now_END 0.38
now_END_END 0.38 now_TOLD 0.66 number 0.11 number_and 0.50 number_is -0.39 number_is_NUMBER -0.36 number_is_on -0.11 number_on -0.41
nurse 0.34 nurse_END 0.16 nurse_who -0.13 nurses 0.34 nursing 0.15 nursing_STAFF -0.24 nursing_lead 0.32 nursing_lead_END 0.32
nursing_team -0.24 nyrs 0.58 o -0.49 o'n 0.45 o'r -0.50 o'r_fath -0.50 o'r_fath_END -0.50 o_8 -0.15 o_NUMBER -0.15 o_NUMBER_tan -0.15
o_galon -0.53 o_galon_am -0.53 occasion 0.42 occasion_END 0.33 occasion_END_END 0.33 of 0.26 of_ANYONE 0.05 of_ANYONE_in -0.20
of_CARE -0.10 of_CLINICAL -0.38 of_OUR 0.09 of_OUR_STAFF -0.49 of_SHE 0.26 of_STAFF -0.10 of_STAFF_END -0.44 of_STAFF_or -0.32
of_YOU_END -0.07 of_a -0.27 of_an 0.49 of_any -0.46 of_any_review -0.21 of_anyone -0.22 of_birth 0.21 of_birth_or -0.57
of_conduct -0.44 of_conduct_conduct -0.03 of_confidentiality -0.09 of_confidentiality_WE 0.09 of_date -0.29 of_hours -0.64 of_our 0.09
of_ours 0.24 of_people -0.09 of_some 0.18 of_some_CLINICAL -0.19 of_staff -0.10 of_the 0.62 of_the_CARE 0.50 of_the_STAFF 0.48
of_the_month -0.03 of_the_telephone 0.04 of_this 0.68 of_this_END 0.40 of_those -0.31 of_us 0.28 of_what 0.19 of_which 0.68
of_your 0.10 of_your_CARE 0.12 of_your_KIN 0.31 off -0.15 offer -1.21 offered -0.24 offered_three 0.68 offers -0.21 often -0.81
oh -0.26 ok -0.32 old -0.04 ombudsman -0.09 ombudsman_END 0.11 ombudsman_END_END 0.11 omg -0.47 omg_thank -0.58 omg_thank_YOU -0.58
omit 0.40 on -0.08 on_116 -0.10 on_ASKED -0.09 on_ASKED_END -0.28 on_CARE -0.22 on_END 0.40 on_END_END 0.40 on_NUMBER 0.17
on_NUMBER_NUMBER -0.29 on_NUMBER_WHEN 0.36 on_OUR 0.05 on_OUR_part 0.27 on_OUR_site -0.45 on_OUR_website -0.55 on_WHEN -0.04
on_WHEN_END -0.03 on_WHEN_mornings -0.35 on_a -0.39 on_a_public -0.30 on_facebook -0.19 on_facebook_END -0.42 on_friday 0.44
on_her 0.58 on_here -0.80 on_here_ANYONE -0.18 on_here_END -0.87 on_here_but -0.06 on_here_give -0.36 on_here_sorry -0.15
on_individuals -0.09 on_it -0.31 on_it_END -0.49 on_monday -0.14 on_my 0.30 on_our 0.03 on_phone -0.28 on_saturday -0.35
on_social -0.23 on_social_media -0.23 on_that 0.54 on_the 0.31 on_the_ASKED 0.68 on_the_NUMBER -0.34 on_the_day 0.18 on_the_first -0.38
on_the_front 0.27 on_the_high 0.25 on_the_mend 0.26 on_the_nhs -0.22 on_the_phones -0.27 on_the_same -0.39 on_the_website -0.38
on_this -0.15 on_this_occasion 0.33 on_this_page -0.37 on_this_website -0.48 on_thursdays -0.37 on_to -0.25 on_tuesday 0.10
on_wednesday -0.18 on_x -0.17 on_your 0.47 on_your_CARE 0.10 one 0.55 one_END -0.25 one_another -0.27 one_is -0.43 one_of 0.45
one_the -0.51 one_you 0.55 ones 0.60 online -1.00 online_END -0.48 online_END_END -0.48 online_form -0.44 only -0.72 only_END -0.55
only_END_END -0.55 only_TOLD 0.07 open -0.90 open_8 -0.26 open_END 0.15 open_END_END 0.15 open_NUMBER -0.26 open_NUMBER_NUMBER -0.18
open_NUMBER_to -0.22 open_all -0.68 open_at -0.41 open_at_NUMBER -0.41 open_evening -0.63 open_evening_END -0.63 open_from -0.33
open_from_NUMBER -0.33 open_on -0.17 open_on_WHEN -0.17 open_till -0.29 open_till_NUMBER -0.29 open_to -0.24 open_to_ANYONE -0.20
opening -0.24 opening_hours -0.24 opens -0.70 operation 0.31 operation_END 0.04 operations -0.34 operations_manager -0.21 opinion -0.27
opinions -0.42 option -0.88 or -0.62 or_ANYONE -0.07 or_ASKED -0.32 or_ASKED_the -0.09 or_CARE -0.15 or_CARE_ASKED -0.19
or_CARE_us -0.04 or_NOT -0.39 or_TOLD -0.29 or_ask -0.61 or_bad -0.43 or_by -0.10 or_call -0.15 or_change -0.18 or_change_CARE -0.18
or_in -0.28 or_in_the -0.07 or_isn't -0.28 or_night -0.12 or_night_END -0.12 or_phone -0.19 or_see -0.07 or_the -0.82 or_use -0.09
or_whether -0.04 or_whether_ANYONE -0.04 order -0.60 ordered -0.30 os -0.40 os_gwelwch 0.06 os_gwelwch_yn 0.06 os_oes -0.52
os_ydych -0.50 os_yw'n -0.19 os_yw'n_frys -0.18 other 0.17 other_ANYONE -0.79 other_brand 0.33 other_people -0.79 others -0.28
otterlane -0.06 otterlane_example -0.55 our 0.22 our_area 0.24 our_best -0.52 our_clinician 0.66 our_code -0.44 our_colleague 0.42
our_community -0.22 our_complaints -0.19 our_contact -0.07 our_conversation 0.66 our_day -0.60 our_duty -0.23 our_fault 0.53
our_list 0.29 our_manager -0.40 our_mistake 0.24 our_monthly -0.16 our_next -0.41 our_nurses -0.34 our_part 0.27 our_patient 0.21
our_patients -0.15 our_phone -0.18 our_policy 0.10 our_practice -0.24 our_reception 0.11 our_role -0.22 our_services -0.52
our_site -0.45 our_solicitors 0.68 our_team -0.46 our_website -0.51 ours 0.37 ours_END 0.35 ours_END_END 0.35 ourselves 0.15 out -0.34
out_END -0.04 out_END_END -0.04 out_of -0.88 out_of_date -0.29 out_of_hours -0.64 out_on -0.11 out_that 0.22 out_that_YOU 0.22
out_the 0.61 out_your 0.11 outside -0.48 outside_OUR 0.31 outside_our 0.31 outside_the -0.58 outside_the_surgery -0.58 over 0.10
over_40s -0.36 over_65 -0.30 over_65s -0.16 over_NUMBER -0.48 over_NUMBER_END -0.44 over_NUMBER_just -0.20 over_on 0.09 over_the 0.16
oversight 0.15 oversight_END 0.15 oversight_END_END 0.15 own -0.27 own_CARE -0.33 own_records -0.33 page -0.84 page_END -0.39
page_END_END -0.39 page_NOT -0.41 page_NOT_TOLD -0.41 page_is -0.15 page_isn't -0.41 pain 0.40 pain_END 0.21 park -0.67 parking -0.31
parking_END -0.32 parking_END_END -0.32 part 0.15 part_END 0.20 part_END_END 0.20 particular -0.10 particular_CARE -0.10 partner 0.49
partners -0.31 partners_END -0.48 pass -0.30 pass_messages -0.36 passed -0.38 passed_to -0.23 past -0.49 past_NUMBER -0.57
patience 0.46 patient -0.05 patient_group -0.38 patient_here 0.27 patients 0.44 patients_END 0.31 patients_are -0.65 patients_can -0.40
patients_like 0.20 patients_or -0.24 patients_who 0.52 pawb -0.32 pawb_ni -0.12 pawb_ni_fyddwn -0.12 peidiwch -0.69 peidiwch_â -0.48
peidiwch_â_rhannu -0.48 people -0.14 people's -0.56 people_END 0.48 people_are -0.47 people_can -0.48 people_for -0.20 people_in -0.12
people_like 0.44 people_on -0.25 people_to -0.25 people_who -0.17 perhaps 0.59 person 0.06 person_END 0.23 person_concerned -0.33
personal -0.50 personal_details -0.15 personal_details_on -0.13 personal_on -0.24 personal_on_facebook -0.14 personal_on_here -0.20
personal_stuff -0.27 personol -0.95 personol_yma -0.27 perygl -0.52 pharmacies -0.58 pharmacist -0.41 pharmacist_END -0.63
pharmacist_can -0.41 pharmacist_or -0.24 pharmacists -0.52 pharmacists_can -0.36 pharmacy -0.87 pharmacy_first -0.16 pharmacy_on -0.54
pharmacy_on_the -0.54 phone -0.40 phone_END -0.50 phone_lines -0.33 phone_menu -0.40 phone_message -0.12 phone_number -0.55
phone_or -0.09 phone_to -0.41 phoned 0.58 phones -0.68 phones_END -0.54 phones_END_END -0.54 phones_TOLD 0.64 phones_are -0.66
phones_were 0.64 photo 0.20 phryder -0.19 phryder_ei -0.10 phryder_ei_godi -0.10 physio 0.27 pick 0.38 pick_up 0.15 pick_up_END 0.15
picked 0.35 picked_up 0.39 picture -0.19 pinned -0.49 place -0.59 place_in -0.39 place_in_the -0.27 plan 0.51 please -0.44
please_END 0.06 please_accept 0.21 please_ask -0.33 please_be 0.07 please_call -0.35 please_check 0.17 please_come 0.09
please_contact -0.47 please_do -0.70 please_don't -0.47 please_get -0.23 please_keep -0.68 please_ring -1.03 please_see -0.66
please_take 0.50 please_use 0.36 pleased -0.60 pleased_to -0.37 pleasure 0.22 pleasure_looking 0.22 pleasure_looking_after 0.22
plenty -0.67 plenty_of -0.67 pob -0.85 pob_sylw -0.61 point -0.38 points -0.77 police 0.22 policy -0.17 policy_is -0.17 poor 0.27
poorly -0.32 pop -0.46 pop_in 0.18 popped 0.24 positive -0.72 positive_feedback -0.33 post 0.31 post_and 0.75 post_because -0.56
post_because_it -0.24 post_your -0.17 postcode 0.18 posted 0.44 posts 0.09 practice -0.39 practice_END -0.05 practice_END_END -0.05
practice_NOT -0.51 practice_and -0.37 practice_has 0.09 practice_is -0.46 practice_manager -0.55 practice_manager_END -0.67
practice_manager_MAY -0.09 practice_so -0.23 practice_so_that -0.23 practices -0.32 practices_in -0.20 practitioner 0.26 praise -0.49
preifatrwydd -0.37 preifatrwydd_pawb -0.32 preifatrwydd_pawb_ni -0.12 prepared 0.62 prepared_to 0.62 prescribe 0.33 prescribed -0.43
prescriber 0.32 prescription -0.20 prescription_was 0.47 prescriptions -0.49 prescriptions_may -0.39 present -0.31 present_END -0.39
present_END_END -0.39 presgripsiwn 0.70 pressure -0.31 pressure_checks -0.43 pressure_machine -0.15 previous 0.21 privacy -0.47
privacy_ASKED -0.19 privacy_ASKED_do -0.25 privacy_END -0.32 privacy_END_END -0.32 privacy_WE -0.06 privacy_WE_NOT -0.06
privacy_please -0.19 privacy_we -0.06 private -0.53 private_CARE 0.29 private_END -0.26 private_END_END -0.26 private_details -0.24
private_details_in -0.24 private_letter 0.29 problem -0.40 procedure -0.56 procedures -0.03 process 0.17 professional -0.07
properly -0.26 properly_END -0.32 properly_END_END -0.32 proses -0.20 proses_gwyno -0.20 protect -0.10 protect_confidentiality -0.24
proud -0.62 proud_of -0.62 proud_of_OUR -0.62 pryder -0.49 pryder_defnyddiwch -0.26 pryder_defnyddiwch_complaints -0.26
pryder_ffoniwch -0.18 pryder_ffoniwch_ASKED -0.18 public -0.32 public_END -0.16 public_END_END -0.16 public_and -0.39 public_but -0.07
public_page -0.29 public_page_END -0.29 publish -0.30 publish_OUR -0.30 publish_our -0.30 publishes -0.51 publishes_its -0.40 put -0.04
put_a 0.03 put_it 0.30 put_things -0.26 question -0.10 question_END -0.71 question_END_END -0.71 questions -0.42 questions_so -0.18
questions_so_that -0.18 queue_END -0.27 queue_END_END -0.27 queue_is -0.54 quick 0.45 quickest -0.57 quickest_way -0.47 quickly -0.66
quieter -0.64 quieter_after -0.59 quieter_after_NUMBER -0.33 raise -0.05 raise_it -0.18 raise_it_here -0.17 raised -0.86
raised_with -0.21 raising -0.13 rang 0.50 rang_at 0.75 rang_the 0.04 rang_you 0.40 rannu -0.32 rash 0.77 rather -0.50 rather_NOT -0.50
rather_not -0.50 rating 0.13 reach -0.60 reached -0.16 reached_by -0.17 reached_through -0.16 read -0.77 read_END -0.19
read_END_END -0.19 read_every -0.44 read_every_comment -0.21 read_it -0.06 read_it_END -0.42 read_on -0.44 read_on_the -0.44
read_that -0.49 read_that_YOU -0.36 read_the 0.36 read_the_CARE 0.36 read_this -0.52 read_this_END -0.75 read_this_and -0.14
reading -0.18 reads -0.52 ready 0.73 really -0.33 really_sorry -0.15 really_upset 0.70 reason 0.13 reason_END -0.07
reason_END_END -0.07 reasons_of -0.09 receive 0.09 received 0.04 reception -0.48 reception_END -0.56 reception_END_END -0.56
reception_STAFF -0.06 reception_STAFF_ASKED -0.18 reception_staff -0.18 receptionist 0.88 receptionists -0.18 recognise -0.49
recognise_that -0.30 record 0.48 recording 0.85 recordings 0.60 records -0.07 records_from -0.25 recruiting -0.25
recruiting_NUMBER -0.25 recruiting_NUMBER_more -0.25 recruiting_two -0.25 refer -0.54 refer_to -0.40 referral 0.30 referral_END 0.16
referral_was 0.19 referrals -0.29 reflect -0.25 reflect_on -0.25 refused 0.37 regards -0.27 register 0.26 registered 0.06
registered_at 0.11 registered_here -0.65 registered_with -0.13 registration 0.16 regret_that -0.40 regret_that_WE -0.42 regret_the 0.40
remember 1.07 remember_YOU 0.35 remember_YOU_YOU 0.29 remember_you 0.35 reminded 0.58 reminder -0.47 reminder_that -0.40 remove 0.70
remove_this 0.65 removed 0.17 removed_from 0.11 repeat -0.26 repeat_END -0.10 repeat_prescriptions -0.23 repeats -0.74 reply -1.03
reply_confirms -0.41 reply_in -0.39 reply_is -0.29 report 0.58 report_YOU 0.54 reported -0.53 reported_END -0.56 reported_to -0.50
request -0.45 request_END -0.53 request_END_END -0.53 request_for 0.39 requested 0.08 requests -0.55 requests_MAY -0.13
requests_MAY_be -0.13 requests_can -0.13 reserve 0.73 reserve_the 0.23 reserve_the_right 0.23 resolved 0.73 resolved_END 0.73
respect 0.08 respectful -0.53 respond -0.29 respond_to -0.34 respond_to_the -0.16 result_END -0.19 result_can -0.23 result_in 0.23
results -0.45 results_each -0.24 review 0.05 review_END -0.14 review_END_END -0.14 review_and 0.23 review_and_MAY -0.67 review_as 0.48
review_is -0.19 review_of -0.22 review_of_OUR -0.25 reviewed 0.69 reviewer_has 0.30 reviews 0.08 reviews_are -0.61
reviews_are_TOLD -0.60 reviews_good -0.46 reviews_good_or -0.46 rhannu -0.49 rhannu_manylion -0.38 rhannu_manylion_personol -0.32
rheolwr -0.84 rhif 0.65 right -0.07 right_END -0.38 right_END_END -0.38 right_service -0.14 right_service_END -0.14 right_to 0.38
ring_999 -0.17 ring_END -0.03 ring_after -0.26 ring_and 0.14 ring_the -0.58 ring_us 0.11 ring_you 0.32 road 0.40 roedd 0.57 role -0.24
role_MAY -0.17 role_MAY_be -0.17 role_is -0.19 role_is_glad -0.19 role_on -0.27 role_on_ASKED -0.27 room -0.29 room_END -0.54
room_END_END -0.54 round -0.47 round_here -0.55 rude 0.05 rule -0.79 rules -0.75 rules_END -0.62 rules_END_END -0.62 run -0.34
running -0.26 running_late -0.30 running_late_END -0.41 runs -0.40 rushed -0.41 rushed_END -0.41 rydych 0.08 rydym_wedi 0.48
rydym_yn -0.76 rydym_yn_croesawu -0.50 sad -0.37 sad_to -0.37 sadwrn -0.57 safe -0.80 safety 0.13 said 0.23 said_END 0.33 said_you 0.12
samaritans -0.24 samaritans_free -0.10 samaritans_free_on -0.10 same_END 0.26 same_END_END 0.26 same_day 0.31 same_day_END 0.22
same_for -0.54 sample 0.39 sat -0.24 sat_9 -0.24 sat_NUMBER -0.24 satisfied 0.45 satisfied_that 0.39 saturday -0.54 saturday_END -0.32
save -0.36 saw 0.68 saw_you 0.79 say 0.29 say_NOT -0.12 say_anything -0.06 say_anything_about -0.06 say_more -0.45 say_that 0.54
say_who -0.28 say_who_is -0.28 says 0.74 scan 0.18 screen 0.36 screening 0.11 script 0.34 second 0.47 second_opinion -0.27 see 0.18
see_a -0.10 see_how 0.13 see_it 0.17 see_people -0.20 see_the -0.27 see_this -0.45 see_us 0.59 see_you 0.71 seemed 0.26 seen 0.46
seen_in -0.44 seen_within 0.32 self -0.48 self_refer -0.48 self_refer_to -0.48 send 0.50 send_YOU 0.18 send_you 0.18 sending 0.06
sent 0.18 sent_to 0.28 september 0.13 seriously -0.38 seriously_END -0.39 seriously_END_END -0.39 seriously_and -0.23 served -0.59
service -0.39 service_END -0.48 service_END_END -0.48 services -0.52 services_END -0.52 services_END_END -0.52 set -0.35 seven -0.36
seven_common -0.36 shall 0.16 share -0.13 share_SHE -0.12 share_health -0.06 share_health_details -0.06 share_the -0.46
share_them -0.12 share_this 0.40 share_this_on -0.21 shared -0.97 shared_with -0.55 sharing -0.81 she 0.73 she'll 0.81 she's -0.05
she_is 0.30 she_was 0.47 shes 0.52 short -0.21 short_END -0.15 short_END_END -0.15 shortage -0.10 shortage_of -0.19
shortage_of_some -0.19 should 0.06 should_be -0.16 should_feel -0.37 should_have 0.31 should_you -0.10 shout -0.14 shout_out -0.04
shouting 0.65 show -0.39 shows -0.34 shut -0.54 sick 0.61 sick_note 0.37 sick_note_END 0.37 side 0.26 sign 0.32 silly 0.29 silver -0.18
silver_line -0.18 silver_line_is -0.18 since 0.73 since_NUMBER 0.42 since_NUMBER_and -0.47 since_TOLD 0.45 since_WE 0.64
since_WE_TOLD 0.64 since_WHEN 0.12 since_WHEN_END 0.12 since_been 0.33 since_your 0.12 site 0.19 site_END -0.71 site_END_END -0.71
six -0.04 six_weeks 0.14 sleeping 0.44 slots -0.80 small -0.62 small_STAFF -0.20 small_team -0.20 smear 0.44 smears -0.20
smears_and -0.20 so_ASKED -0.51 so_TOLD 0.44 so_TOLD_the 0.57 so_WE -0.15 so_WE_MAY -0.21 so_WE_NOT 0.20 so_WE_TOLD 0.19 so_YOU 0.51
so_brave 0.46 so_do -0.11 so_glad 0.20 so_glad_YOU 0.20 so_much -0.40 so_much_for -0.42 so_please -0.51 so_sorry_to -0.26 so_that -0.06
so_that_ANYONE -0.21 so_that_WE 0.15 so_we -0.35 social_media -0.23 social_media_END -0.23 solicitors 0.68 some 0.12
some_CLINICAL -0.19 some_days -0.28 some_medicines -0.19 someone -0.25 someone_END -0.31 someone_else 0.29 someone_is -0.34
someone_will -0.09 something -0.67 something_ASKED -0.20 something_ASKED_ASKED -0.12 something_WE -0.48 something_has -0.24
something_has_gone -0.24 something_please -0.12 something_we -0.48 sometimes -0.45 son 0.13 soon -0.16 soon_as -0.16 sorry -0.45
sorry_END 0.11 sorry_END_END 0.11 sorry_NOT -0.29 sorry_WE 0.08 sorry_WE_NOT -0.46 sorry_WE_TOLD 0.16 sorry_YOU -0.25
sorry_YOU_TOLD 0.72 sorry_about 0.33 sorry_about_that -0.27 sorry_about_the 0.42 sorry_about_your 0.19 sorry_bout 0.81 sorry_for -0.24
sorry_for_any -0.13 sorry_for_the -0.38 sorry_i -0.27 sorry_if 0.21 sorry_if_WE 0.21 sorry_that -0.51 sorry_that_NOT 0.66
sorry_that_WE 0.08 sorry_that_the -0.58 sorry_that_this -0.71 sorry_to -0.58 sorry_to_ASKED -0.32 sorry_to_hear -0.60
sorry_to_learn 0.25 sorry_to_read -0.61 sorry_we 0.25 sorry_you 0.72 sorry_your -0.24 sort 0.11 sort_it 0.42 sort_it_END 0.42
sort_out 0.04 sorted 0.80 sorted_END 0.40 spaces -0.31 spaces_are -0.31 speak 0.58 speak_to 0.78 specific -0.19 spent 0.19 spoke 0.14
spoke_to 0.14 spoken 0.86 spoken_to 0.78 squeeze 0.20 squeeze_YOU 0.20 squeeze_YOU_in 0.20 squeeze_you 0.20 staff -0.04 staff_END -0.33
staff_are -0.38 staff_ask -0.18 staff_or -0.26 staff_start -0.50 standing -0.36 star 0.12 star_rating -0.04 stars 0.27 stars_END -0.17
stars_END_END -0.17 stars_and 0.49 stars_and_WE 0.53 start 0.04 start_in -0.49 start_in_WHEN -0.49 started 0.06 statements 0.59
stay -0.13 stayed 0.23 still 0.72 stock -0.34 stop -0.36 story 0.18 story_END 0.26 story_END_END 0.26 strength 0.27 struggling -0.29
stuff -0.33 stuff_on -0.24 stuff_on_here -0.31 subject 0.30 such_a 0.26 such_as -0.11 such_comments -0.11 supplier -0.77 support -0.51
surgery -0.13 surgery_END 0.59 surgery_END_END 0.59 surgery_TOLD -0.47 surgery_is -0.35 survey -0.63 survey_CLINICAL -0.24
survey_CLINICAL_each -0.24 survey_results -0.24 swapped 0.33 sydd -0.19 sydd_â -0.19 sydd_â_phryder -0.19 sylw -0.23 sylw_END -0.85
sylw_END_END -0.85 symptoms -0.66 system -0.16 system_shows -0.09 system_that 0.31 tablets 0.21 tablets_END 0.30 tag 0.47 take -0.16
take_NUMBER 0.45 take_NUMBER_working -0.31 take_SHE -0.58 take_a -0.09 take_about -0.83 take_all -0.41 take_down 0.34 take_it -0.45
taken 0.17 taken_down 0.38 taken_down_within 0.38 taking_the_time -0.20 talk -0.55 talk_YOU -0.32 talk_about -0.39
talk_about_personal -0.40 talk_to -0.28 talk_to_me -0.10 talk_you -0.32 talking -0.55 tan -0.15 tan_6 -0.15 tan_NUMBER -0.15
tan_NUMBER_NUMBER -0.15 team -0.45 team_END -1.00 team_and 0.09 team_are -0.30 team_is -0.78 team_meeting -0.26 team_were 0.34
team_who -0.39 team_will -0.50 tegwch -0.18 tegwch_WE -0.18 tegwch_WE_bawb -0.18 tegwch_i -0.18 telephone -0.43 telephone_at 0.15
telephone_system -0.62 tell 0.18 tell_the -0.64 tell_us -0.42 tell_your 0.32 tells -0.20 ten -0.06 ten_END -0.32 ten_minutes -0.36
ten_past 0.37 test_results -0.52 tests 0.85 text -0.43 texts 0.78 than -0.18 than_NUMBER -0.38 than_that -0.27 thank -0.74
thank_YOU -0.73 thank_YOU_END -1.06 thank_YOU_for -0.24 thank_YOU_so -0.18 thank_YOU_that's -0.50 thank_YOU_the -0.46 thank_you -0.73
thankful -0.33 thankful_for -0.33 thanks -0.71 thanks_END -0.92 thanks_END_END -0.92 thanks_for -0.49 thanks_for_coming 0.53
thanks_for_letting 0.03 thanks_for_the -0.70 that 0.26 that's_NOT 0.40 that's_TOLD -0.21 that's_TOLD_TOLD -0.17 that's_a 0.43
that's_been -0.17 that's_fine -0.72 that's_not 0.40 that's_really -0.49 that's_why 0.15 that_ANYONE -0.49 that_ANYONE_MAY -0.25
that_ANYONE_is -0.37 that_CLINICAL 0.70 that_END 0.33 that_END_END 0.33 that_NOT 0.43 that_NOT_TOLD 0.66 that_OUR 0.26 that_SHE -0.30
that_SHE_TOLD -0.30 that_TOLD 0.20 that_TOLD_me 0.22 that_WE 0.24 that_WE_MAY -0.46 that_WE_NOT -0.13 that_WE_TOLD 0.34
that_WE_WHEN 0.21 that_WE_do -0.55 that_YOU 0.38 that_YOU_TOLD 0.63 that_YOU_are -0.21 that_YOU_feel -0.24 that_YOU_have 0.29
that_comments -0.73 that_day 0.42 that_every -0.42 that_i -0.09 that_injection 0.15 that_is -0.58 that_it 0.27 that_it_MAY -0.24
that_it_is 0.38 that_much 0.29 that_name 0.31 that_nobody 0.66 that_on -0.13 that_on_here -0.16 that_our 0.26 that_people -0.43
that_someone -0.44 that_the -0.10 that_the_CARE 0.32 that_the_matter 0.28 that_the_new -0.21 that_this -0.79 that_waiting -0.26
that_waiting_is -0.26 that_was 0.31 that_we 0.29 that_you 0.38 that_your 0.43 the 0.07 the_12th -0.08 the_14th -0.18
the_ANYONE_TOLD -0.33 the_ASKED_lines -0.14 the_ASKED_to -0.41 the_CARE 0.72 the_CARE_CARE 0.42 the_CARE_END 0.65 the_CARE_SHE 0.14
the_CARE_TOLD 0.37 the_CARE_WE 0.12 the_CARE_WHEN 0.34 the_CARE_YOU 0.38 the_CARE_about 0.19 the_CARE_for -0.61 the_CARE_is 0.32
the_CARE_to 0.48 the_CARE_who -0.13 the_CLINICAL 0.73 the_CLINICAL_END 0.59 the_CLINICAL_TOLD 0.45 the_CLINICAL_and 0.06
the_CLINICAL_has 0.49 the_CLINICAL_is 0.32 the_NUMBER 0.51 the_NUMBER_END 0.15 the_NUMBER_YOU 0.55 the_NUMBER_stars 0.24 the_STAFF 0.22
the_STAFF_END 0.04 the_STAFF_MAY 0.05 the_STAFF_TOLD 0.35 the_STAFF_YOU 0.12 the_TOLD -0.40 the_TOLD_care -0.25 the_address -0.04
the_advice 0.09 the_app -0.46 the_app_END -0.18 the_appointment 0.31 the_bad -0.44 the_best -0.60 the_best_ANYONE -0.49 the_blood 0.16
the_blue 0.31 the_book 0.52 the_book_END 0.52 the_box -0.12 the_broken -0.30 the_bruise 0.69 the_call 0.64 the_care 0.51
the_chance -0.31 the_chance_to -0.31 the_chemist 0.56 the_clinician 0.13 the_comments -0.69 the_comments_END -0.43 the_complaint 0.46
the_complaints -0.64 the_consultant 0.50 the_council -0.38 the_country -0.24 the_day 0.13 the_day_END 0.09 the_delay 0.54
the_delay_to 0.34 the_desk 0.41 the_desk_END -0.06 the_desk_or -0.23 the_dispensary -0.56 the_doctor 0.41 the_door -0.55
the_door_END -0.47 the_dr 0.38 the_dressing 0.49 the_end 0.25 the_end_of 0.25 the_error 0.55 the_examination 0.24
the_examination_TOLD 0.24 the_fault 0.19 the_feedback -0.48 the_first -0.38 the_first_WHEN -0.38 the_five 0.24 the_form 0.25
the_form_is -0.43 the_forms -0.30 the_forms_are -0.30 the_foyer 0.11 the_free 0.03 the_front 0.26 the_front_desk 0.29
the_frustration -0.50 the_full 0.25 the_girls 0.45 the_good -0.52 the_gp 0.22 the_high 0.25 the_hospital 0.19 the_hospital_END -0.10
the_hospital_for 0.11 the_hour 0.42 the_hour_END 0.42 the_integrated -0.25 the_kind -0.34 the_knee 0.26 the_latest -0.40
the_latest_news -0.43 the_leaflet -0.56 the_letter 0.45 the_library -0.41 the_library_END -0.24 the_list 0.19 the_management -0.29
the_management_STAFF -0.29 the_manager -0.47 the_manager_END -0.34 the_manager_MAY -0.11 the_matter 0.37 the_matter_is 0.36
the_member 0.27 the_member_of 0.27 the_mend 0.26 the_mend_END 0.26 the_message 0.05 the_mix 0.30 the_mix_up 0.30 the_month -0.03
the_morning 0.23 the_national -0.07 the_network -0.73 the_new -0.49 the_new_ASKED -0.26 the_new_CLINICAL 0.31 the_nhs -0.06
the_nhs_app -0.42 the_nhs_website -0.29 the_number -0.23 the_number_is -0.07 the_nurse -0.16 the_nursing 0.15 the_nursing_STAFF -0.24
the_nursing_lead 0.32 the_one 0.55 the_online -0.54 the_online_form -0.54 the_other 0.40 the_other_brand 0.33 the_partners -0.31
the_patient 0.04 the_patient_group -0.38 the_people -0.50 the_person 0.15 the_phones -0.88 the_phones_END -0.54 the_phones_are -0.54
the_place -0.59 the_points -0.76 the_police 0.22 the_practice -0.25 the_practice_END -0.21 the_practice_has 0.12 the_practice_is -0.40
the_practice_manager -0.37 the_practice_so -0.23 the_queue_END -0.27 the_queue_is -0.54 the_quickest -0.47 the_quickest_way -0.47
the_reason 0.28 the_receptionist 0.64 the_recording 0.65 the_referral 0.29 the_reminder -0.34 the_review -0.11 the_reviewer 0.25
the_reviewer_has 0.30 the_right -0.26 the_right_service -0.14 the_right_to 0.23 the_room 0.34 the_same -0.19 the_same_END 0.26
the_same_day -0.37 the_same_for -0.54 the_screen 0.36 the_script 0.35 the_service -0.51 the_side 0.47 the_sign 0.32 the_staff -0.28
the_star -0.04 the_star_rating -0.04 the_supplier -0.77 the_surgery -0.91 the_surgery_END -0.86 the_surgery_TOLD -0.47
the_surgery_is -0.35 the_system 0.31 the_system_that 0.31 the_tablets 0.46 the_team -0.49 the_telephone -0.52 the_thanks 0.66
the_third 0.28 the_time -0.32 the_time_END -0.60 the_time_to -0.20 the_wait 0.11 the_waiting_area -0.17 the_waiting_room 0.14
the_walk -0.43 the_walk_in -0.43 the_ways -0.22 the_ways_to -0.22 the_website -0.85 the_website_END -0.35 the_website_and -0.24
the_weekend 0.25 the_whole_STAFF -0.48 the_wrong 0.65 the_wrong_day 0.34 their_own -0.08 their_place -0.27 them -0.34 them_END -0.38
them_in -0.35 them_to -0.21 them_with 0.26 themselves -0.29 then 0.64 there -0.36 there's_a -0.63 there_TOLD 0.25 there_TOLD_NOT 0.25
there_are 0.34 there_are_NUMBER 0.34 there_is -0.85 there_is_a -0.80 there_was 0.25 theres 0.14 theres_NOT 0.30 theres_nothing 0.30
these_END -0.64 these_END_END -0.64 these_comments -0.50 they -0.62 they're 0.28 they_are -0.19 they_have -0.09 thing_to -0.31
things -0.56 things_right -0.26 things_right_END -0.26 think -0.19 think_about -0.31 thinking -0.14 thinking_of -0.14 third -0.06
this 0.27 this_MAY -0.10 this_MAY_have -0.10 this_TOLD -0.29 this_WE -0.04 this_account -0.21 this_and 0.04 this_and_WE -0.17
this_has -0.63 this_has_TOLD -0.63 this_is 0.44 this_is_so -0.54 this_is_the -0.26 this_matter 0.54 this_month -0.49
this_morning_engineers -0.50 this_occasion 0.33 this_occasion_END 0.33 this_on_the -0.21 this_page -0.51 this_page_END -0.26
this_page_NOT -0.41 this_page_is -0.15 this_post 0.34 this_reply -0.55 this_reply_confirms -0.41 this_reply_is -0.29 this_review 0.47
this_review_and -0.35 this_thank -0.36 this_thank_YOU -0.36 this_to -0.90 this_was -0.29 this_we -0.04 this_website -0.44
this_website_END -0.44 this_week 0.03 this_week_END 0.47 tho 0.21 thorough 0.24 thorough_END 0.24 thorough_END_END 0.24 thoroughly 0.31
those 0.54 those_who 0.07 thought -0.32 three -0.39 three_times 0.21 three_working -0.46 through_END -0.26 through_END_END -0.26
through_OUR -0.22 through_our -0.22 through_the -0.59 through_the_ways -0.22 through_your 0.15 through_your_CARE 0.15 throughout 0.36
throughout_and 0.58 thursday -0.14 thursday_END 0.38 thursday_at 0.05 thursdays -0.73 till -0.25 till_6 -0.29 till_NUMBER -0.38
till_NUMBER_NUMBER -0.29 time 0.12 time_END -0.20 time_END_END -0.20 time_and -0.22 time_to -0.20 time_to_ASKED -0.20 times 0.07
to -0.09 to_6 -0.26 to_ANYONE -0.42 to_ANYONE_END -0.43 to_ANYONE_TOLD -0.26 to_ANYONE_who -0.59 to_ASKED -0.18 to_ASKED_END -0.07
to_ASKED_YOU 0.38 to_ASKED_the -0.44 to_ASKED_this -0.45 to_ASKED_us 0.63 to_CARE_YOU 0.21 to_END 0.50 to_END_END 0.50 to_NAME 0.49
to_NUMBER -0.15 to_NUMBER_END -0.57 to_NUMBER_NUMBER -0.22 to_OUR -0.03 to_OUR_code -0.03 to_OUR_manager -0.47 to_TOLD -0.32
to_TOLD_things -0.26 to_WHEN -0.22 to_YOU 0.57 to_YOU_END 0.48 to_YOU_in 0.21 to_a -0.31 to_a_STAFF -0.32 to_and 0.28 to_answer -0.43
to_any -0.51 to_anybody -0.59 to_anyone -0.22 to_ask -0.52 to_be -0.50 to_be_TOLD -0.50 to_book -0.61 to_book_END -0.23 to_bring 0.36
to_cancel -0.10 to_come -0.51 to_comment -0.20 to_comment_on -0.29 to_complain -0.43 to_date -0.42 to_delete -0.24 to_delete_your -0.24
to_discuss -0.23 to_discuss_any -0.47 to_discuss_your -0.05 to_do -0.39 to_do_better -0.52 to_everyone -0.36 to_feel 0.43
to_feel_welcome -0.25 to_friday -0.22 to_get -0.48 to_get_through -0.29 to_give -0.14 to_give_the 0.04 to_google 0.05 to_hear -0.14
to_hear_about 0.17 to_hear_concerns -0.19 to_hear_from 0.06 to_hear_more -0.17 to_hear_that -0.51 to_help 0.15 to_help_END -0.33
to_help_but 0.26 to_identify -0.29 to_identify_individuals -0.29 to_improve -0.52 to_keep -0.10 to_keep_to -0.03 to_know -0.47
to_know_what -0.45 to_learn 0.13 to_learn_that 0.25 to_leave -0.23 to_leave_feedback -0.13 to_let -0.08 to_listen -0.57
to_listen_END -0.33 to_look -0.69 to_look_at -0.60 to_look_into -0.26 to_make -0.46 to_make_a -0.27 to_me -0.10 to_meet 0.20
to_meet_SHE 0.20 to_mention 0.64 to_nhs -0.13 to_our -0.04 to_people -0.13 to_post 0.56 to_protect -0.08
to_protect_confidentiality -0.24 to_put -0.32 to_raise -0.47 to_reach -0.57 to_read -0.64 to_read_that -0.49 to_read_this -0.51
to_register 0.39 to_remove 0.22 to_reply -0.41 to_respond -0.05 to_ring 0.45 to_run -0.11 to_say 0.22 to_see -0.28 to_share -0.14
to_share_this -0.21 to_speak -0.16 to_take -0.30 to_talk -0.40 to_talk_to -0.08 to_the -0.27 to_the_ANYONE -0.29 to_the_STAFF -0.64
to_the_chemist 0.44 to_the_manager -0.41 to_the_nursing 0.32 to_the_police 0.32 to_the_practice -0.50 to_the_right -0.21
to_the_whole -0.56 to_understand -0.07 to_understand_more -0.07 to_us -0.27 to_us_END -0.28 to_wait 0.49 to_which 0.65 to_worry 0.48
to_worry_about 0.48 to_write -0.20 to_you 0.57 to_your 0.38 to_your_CLINICAL 0.34 to_your_KIN 0.16 today -0.41 today_END -0.55
today_END_END -0.55 told 0.35 told_END 0.29 told_the 0.08 told_you 0.37 tolerate -0.27 tolerate_abuse -0.24 tolerate_abuse_of -0.24
tomorrow 0.22 tomorrow_END 0.43 tonight -0.29 tonight_END -0.15 too -0.42 too_END -0.92 too_END_END -0.92 took -0.50 touch 0.28
touch_with -0.03 touch_with_us -0.13 town -0.20 trafod -0.29 trafod_gofal -0.13 trafod_gofal_neb -0.13 trained -0.31 training -0.03
training_END -0.16 training_END_END -0.16 travel -0.71 treat -0.36 treat_NUMBER -0.36 treat_NUMBER_common -0.36 treat_seven -0.36
treated -0.16 treated_with -0.16 treating 0.78 treatment -0.34 tried 0.32 trouble 0.03 true 0.50 trust 0.51 try 0.56 try_to -0.44
try_to_answer -0.49 tuesday 0.42 tuesday_END 0.74 tuesdays -0.66 turn 0.06 turn_up 0.05 turn_up_END -0.45 turned -0.30 turned_up 0.37
tweet 0.46 twenty 0.58 twice 0.72 twice_END 0.80 two -0.09 two_END -0.31 two_more -0.51 tîm -1.49 tîm_END -0.48 tîm_END_END -0.48
uk -0.67 un 0.16 un_sydd -0.19 un_sydd_â -0.19 un_wedi -0.18 un_wedi_cofrestru -0.18 unable -0.03 unable_to -0.03
unable_to_identify -0.29 under 0.40 under_great -0.23 under_the 0.45 understand -0.19 understand_more -0.07 understand_that 0.17
understand_the -0.44 unhappy -0.16 unhappy_END 0.09 unhappy_END_END 0.09 unheard -0.28 unrhyw -0.41 unrhyw_un -0.24
unrhyw_un_sydd -0.19 unrhyw_un_wedi -0.18 until -0.38 until_WHEN -0.54 until_friday -0.54 untrue 1.02 unwell -0.07 up_END 0.37
up_END_END 0.37 up_and 0.32 up_at 0.37 up_in -0.18 up_in_the -0.28 up_on 0.71 up_to 0.07 up_to_NUMBER 0.13 up_to_date -0.42
up_when 0.52 up_with 0.29 update 0.14 updated 0.35 upset 0.27 upsetting 0.14 urgent -0.45 urgent_ASKED -0.25 urgent_ASKED_CARE -0.06
urgent_END -0.17 urgent_END_END -0.17 urgent_advice -0.23 urgent_advice_CARE -0.18 urgent_please -0.25 us 0.10 us_END -0.21
us_END_END -0.21 us_MAY -0.35 us_NOT -0.34 us_WE -0.22 us_WE_MAY -0.22 us_YOU 0.46 us_a 0.07 us_a_ASKED -0.17 us_a_bell 0.10
us_about -0.50 us_after 0.29 us_at -0.06 us_at_the -0.51 us_for 0.85 us_going -0.46 us_in -0.19 us_in_public -0.04 us_know -0.68
us_know_END -0.72 us_on 0.18 us_on_ASKED -0.25 us_or -0.73 us_that 0.63 us_to -0.46 us_to_comment -0.35 us_to_look -0.12 us_we -0.22
us_when 0.20 us_with 0.76 us_x -0.49 us_x_END -0.49 us_you 0.46 us_your 0.60 use 0.15 use_complaints -0.12 use_contact -0.17
use_it -0.27 use_the 0.36 used -0.36 usually 0.16 vaccine -0.41 vaccines -0.78 vaccines_are -0.75 valued 0.40 very -0.56
very_TOLD -0.15 very_TOLD_by -0.28 very_kind -0.44 very_kind_END -0.44 very_much -0.54 very_unwell -0.07 very_welcome -0.14
very_welcome_to -0.14 views -0.52 viral -0.40 viral_infections -0.40 visit 0.16 visit_END 0.11 voicemail 0.42 voicemail_END 0.42
voicemail_END_END 0.42 volunteers -0.72 wait 0.04 wait_END 0.16 wait_for -0.49 waited 0.26 waiting -0.30 waiting_area -0.17
waiting_is -0.41 waiting_lists -0.47 waiting_room -0.34 waiting_room_END -0.46 waiting_times -0.42 waits -0.44 waits_are -0.44
walk -0.57 walk_in -0.57 want -0.09 want_ANYONE -0.22 want_ANYONE_to -0.22 want_everyone -0.22 want_to -0.63 wants 0.05 wants_to 0.05
was 0.81 was_a -0.11 was_called 0.35 was_closed 0.53 was_declined 0.36 was_done 0.10 was_explained 0.19 was_in 0.77 was_me 0.22
was_no 0.30 was_not 0.15 was_present 0.57 was_running 0.45 was_sent 0.20 was_the -0.20 was_thorough 0.24 was_very 0.47 wasn't 0.46
wasn't_us 0.05 way 0.04 way_END -0.49 way_END_END -0.49 ways -0.45 ways_to -0.45 ways_to_book -0.22 ways_to_improve -0.51 we -0.17
we'd 0.18 we'd_be 0.30 we'd_love 0.53 we'll 0.86 we're -0.70 we're_grateful -0.54 we're_not 0.83 we're_shut -0.31 we're_so -0.53
we're_sorry -0.23 we've -0.22 we've_looked 0.20 we_accept 0.45 we_admit 0.36 we_aim -0.33 we_all 0.65 we_apologise 0.30
we_appreciate -0.80 we_are -0.29 we_ask -0.19 we_believe 0.15 we_can 0.04 we_can't -0.45 we_cannot -0.05 we_close -0.33 we_could 0.05
we_did 0.29 we_do -0.37 we_don't -0.42 we_get -0.54 we_had 0.23 we_have 0.19 we_haven't 0.32 we_hear -0.65 we_hope -0.60 we_keep -0.42
we_know -0.06 we_let 0.46 we_lost 0.22 we_love -0.61 we_may -0.07 we_missed 0.44 we_never -0.80 we_note -0.23 we_read -0.82
we_recognise -0.30 we_regret -0.09 we_reserve 0.71 we_said 0.22 we_saw 0.12 we_sent 0.35 we_share -0.75 we_take -0.51 we_thank -0.80
we_try -0.31 we_understand -0.53 we_want -0.16 we_welcome -0.37 we_were 0.18 we_will 0.13 we_would -0.29 website -0.98
website_END -0.56 website_END_END -0.56 website_and -0.38 website_has -0.59 website_has_good -0.60 website_has_the -0.28
website_is -0.90 website_or -0.43 website_review -0.13 website_review_END -0.13 website_x -0.12 website_x_END -0.12 wedi 0.57
wedi_cofrestru 0.10 wedi_cofrestru_gyda 0.14 wednesday -0.20 week -0.19 week_END 0.16 week_END_END 0.16 week_check 0.20
week_check_END 0.20 week_early -0.48 week_early_END -0.48 weekday -0.43 weekend -0.56 weekends -0.56 weeks 0.28 weeks' -0.20
weeks'_notice -0.20 weeks'_notice_END -0.20 wefan -0.65 wefan_y -0.26 wefan_y_gig -0.26 welcome -0.69 welcome_END -0.55
welcome_END_END -0.55 welcome_a -0.39 welcome_a_conversation -0.34 welcome_all -0.39 welcome_all_feedback -0.39 welcome_honest -0.11
welcome_honest_feedback -0.11 welcome_the -0.40 welcome_to -0.48 welcome_to_leave -0.78 welcome_to_share -0.14 well 0.82 well_END 0.32
well_END_END 0.32 well_done 0.26 welsh -0.63 went 0.35 were 0.45 were_asked 0.24 were_delighted -0.27 were_fine 0.39 were_given 0.50
were_in 0.36 were_informed 0.57 were_not 0.29 were_offered 0.16 were_removed 0.17 were_right 0.34 were_seen 0.41 were_so 0.43
were_told 0.20 were_very 0.07 what's 0.30 what's_your 0.30 what_TOLD 0.31 what_TOLD_TOLD 0.34 what_WE 0.04 what_WE_TOLD 0.36
what_YOU -0.19 what_YOU_TOLD -0.43 what_YOU_have 0.35 what_YOU_say 0.30 what_a -0.30 what_a_kind -0.42 what_happened 0.22 what_was 0.34
what_we -0.40 what_you -0.20 whatever -0.43 when -0.52 when_ANYONE -0.50 when_WE 0.35 when_WE_TOLD 0.35 when_YOU_TOLD 0.99
when_it's -0.42 when_things -0.53 when_we 0.35 where -0.32 whether -0.33 whether_ANYONE -0.05 whether_ANYONE_is -0.04
whether_anyone -0.04 which -0.37 which_YOU 0.29 which_YOU_TOLD 0.19 which_has 0.08 which_has_TOLD 0.20 which_is -0.09
which_is_why -0.09 which_you 0.29 while -0.25 while_WE -0.27 while_we -0.42 who 0.18 who_MAY -0.40 who_MAY_be -0.31 who_MAY_like -0.38
who_TOLD -0.12 who_TOLD_YOU 0.39 who_TOLD_in -0.22 who_TOLD_the -0.12 who_TOLD_your 0.31 who_are -0.41 who_feels -0.48 who_has -0.43
who_has_TOLD -0.43 who_is -0.84 who_is_or -0.28 who_saw 0.18 who_were -0.09 who_will -0.36 who_would -0.38 whoever -0.80
whoever_wrote -0.25 whole_STAFF -0.48 whole_STAFF_END -0.36 whole_team -0.48 why 0.50 why_NOT 0.35 why_YOU 0.57 why_YOU_TOLD 0.57
why_you 0.57 wife 0.20 will 0.06 will_always -0.15 will_be 0.28 will_not -0.29 will_sort 0.28 will_tell -0.33 will_think -0.30 wir 0.27
wir_END 0.27 wir_END_END 0.27 wish -0.64 wish_YOU -0.30 wish_that -0.46 wish_to -0.41 wish_to_delete -0.24 wish_you -0.30 wishes -0.41
wishes_to -0.41 with 0.28 with_ANYONE -0.36 with_NUMBER 0.14 with_OUR -0.23 with_OUR_manager -0.23 with_YOU 0.46 with_a 0.08
with_a_CLINICAL 0.29 with_a_concern -0.15 with_an -0.24 with_any -0.22 with_care -0.38 with_everyone -0.36 with_me 0.31 with_one 0.14
with_our -0.23 with_regret -0.04 with_that -0.15 with_the -0.25 with_the_CARE 0.26 with_the_CLINICAL 0.55 with_the_STAFF -0.39
with_the_hospital 0.19 with_the_whole 0.21 with_us 0.11 with_us_END 0.46 with_us_in -0.04 with_you 0.46 with_your 1.12
with_your_CLINICAL 0.10 with_your_name 0.21 within 0.36 within_NUMBER 0.15 within_NUMBER_hours 0.48 within_NUMBER_minutes -0.15
within_NUMBER_working -0.51 within_ten -0.35 within_the 0.42 within_the_hour 0.42 within_three -0.36 without 0.50 without_a -0.44
without_names -0.33 without_names_at -0.33 wnaethon 0.28 wnaethon_ni 0.28 wnaethon_ni_eich 0.28 won't 0.48 words -0.52 words_END -0.37
words_END_END -0.37 work -0.16 working -0.27 working_days -0.55 working_days_END -0.48 working_days_for -0.37 working_on -0.35
working_on_it -0.35 works 0.43 works_here 0.43 works_here_END 0.16 worried -0.34 worried_about -0.38 worry 0.56 worry_END 0.15
worry_END_END 0.15 worry_about 0.38 worry_about_END 0.48 would 0.03 would_ask 0.27 would_be -0.14 would_have 0.44 would_like -0.35
would_love -0.29 would_not -0.31 would_welcome -0.42 wound -0.28 write -0.30 write_END -0.34 write_to -0.25 writing -0.21
writing_END -0.53 writing_END_END -0.53 writing_to 0.23 writing_to_YOU 0.23 written -0.14 written_to 0.04 written_to_the -0.14
wrong 0.36 wrong_END -0.46 wrong_END_END -0.46 wrong_WE -0.45 wrong_WE_want -0.24 wrong_day 0.34 wrong_day_END 0.34 wrong_on 0.30
wrong_we -0.45 wrote -0.78 wrote_this -0.25 www -0.84 www_otterlane -0.54 www_otterlane_example -0.54 wybodaeth -0.82 x -0.64
x_END -0.18 x_END_END -0.18 x_sorry -0.24 y 0.89 y_gig -0.26 y_gig_hefyd -0.26 ydych 0.30 ydym -0.26 ydym_yn -0.26 ydym_yn_goddef -0.26
yeah 0.44 year -0.69 year_END -0.41 year_END_END -0.41 years 0.48 years_END 0.31 years_END_END 0.31 yes -0.08 yes_WE 0.34 yes_i 0.38
yes_we -0.17 yesterday 0.48 yma -0.33 yma_END -0.13 yma_END_END -0.13 yma_complaints -0.10 yma_complaints_END -0.10 yma_gan -0.20
yma_gan_nad -0.20 yma_site -0.48 yma_site_END -0.48 ymddiheuriadau 0.70 yn 0.36 yn_barchus -0.07 yn_barchus_at -0.07 yn_barod 0.49
yn_croesawu -0.50 yn_croesawu_adborth -0.06 yn_cymryd 0.52 yn_dda 0.21 yn_dda_END 0.21 yn_ei -0.51 yn_eich 0.60 yn_ein -0.65
yn_ein_TOLD -0.26 yn_fawr -0.08 yn_fawr_am -0.34 yn_glaf 0.48 yn_goddef -0.26 yn_goddef_cam -0.26 yn_gofyn -0.43 yn_gofyn_iddo -0.07
yn_gyhoeddus -0.09 yn_gyhoeddus_END -0.09 yn_iawn 0.39 yn_trafod -0.15 yn_trafod_gofal -0.13 yn_wir 0.27 yn_wir_END 0.27 yn_y -0.15
you 0.34 you'd -0.15 you'll 0.31 you'll_be 0.40 you're 0.13 you're_down 0.31 you're_feeling -0.37 you've 0.16 you've_been 0.24
you've_had -0.06 you_END -0.19 you_a 0.46 you_again 0.03 you_agreed 0.14 you_all -0.68 you_and 0.13 you_are 0.19 you_arrived 0.41
you_asked 0.59 you_at 0.52 you_back 0.26 you_before 0.41 you_call -0.31 you_called -0.06 you_can -0.44 you_declined 0.11
you_demanded 0.39 you_describe 0.23 you_did 0.30 you_didn't 0.43 you_don't -0.41 you_down 0.46 you_feel -0.33 you_felt 0.56
you_for -0.22 you_from -0.20 you_got 0.76 you_had 0.71 you_have 0.60 you_haven't 0.40 you_in 0.56 you_know 0.32 you_left 0.38
you_like -0.29 you_live 0.62 you_look 0.54 you_may -0.24 you_mention 0.37 you_met 0.38 you_need -0.19 you_needed 0.52 you_no 0.34
you_on 0.42 you_ordered 0.69 you_rang 0.55 you_received 0.24 you_refer 0.42 you_remove 0.40 you_ring -0.42 you_said 0.12 you_saw 0.13
you_say 0.30 you_seemed 0.28 you_should 0.74 you_so -0.17 you_spoke 0.17 you_tell 0.22 you_that 0.14 you_that's -0.50 you_the -0.09
you_this 0.11 you_to 0.46 you_told 0.09 you_turned 0.38 you_twice 0.14 you_waited 0.26 you_want 0.08 you_were 0.55 you_will 0.34
you_wish -0.10 you_would 0.08 you_x 0.40 you_you 0.29 your 1.06 your_ASKED 0.13 your_CARE 0.57 your_CARE_END 0.20 your_CARE_NOT 0.41
your_CARE_TOLD 0.29 your_CARE_in 0.25 your_CARE_is 0.32 your_CARE_that 0.09 your_CLINICAL 0.77 your_CLINICAL_END 0.53
your_CLINICAL_TOLD 0.29 your_CLINICAL_WE 0.26 your_CLINICAL_are 0.25 your_CLINICAL_is 0.28 your_CLINICAL_on 0.14 your_KIN 0.47
your_KIN_END 0.08 your_KIN_TOLD 0.15 your_KIN_WE 0.16 your_KIN_and 0.34 your_NOT -0.09 your_NUMBER 0.11 your_account 0.40
your_appointment 0.42 your_back 0.41 your_back_is 0.41 your_behaviour 0.18 your_blood 0.32 your_bloods 0.16 your_call 0.19
your_case 0.25 your_comment -0.41 your_comment_END -0.41 your_comments -0.11 your_complaint 0.44 your_dad 0.09 your_date -0.30
your_date_of -0.30 your_daughter 0.15 your_daughter's 0.29 your_dob 0.40 your_exemption 0.46 your_family 0.54 your_father 0.11
your_feedback -0.57 your_full 0.41 your_husband 0.32 your_kind -0.26 your_kind_words -0.18 your_little 0.52 your_little_KIN 0.26
your_local -0.44 your_local_STAFF -0.44 your_mother 0.13 your_mum 0.25 your_name 0.29 your_name_and 0.23 your_new 0.90 your_next 0.46
your_next_NUMBER 0.21 your_not -0.09 your_notes 0.28 your_number 0.31 your_operation 0.31 your_own -0.11 your_patience 0.62
your_post -0.13 your_post_because -0.24 your_prescription 0.55 your_privacy -0.24 your_privacy_ASKED -0.24 your_record 0.09
your_request 0.33 your_request_for 0.39 your_review -0.21 your_review_END -0.42 your_review_and -0.19 your_sample 0.13 your_scan 0.25
your_sick 0.37 your_sick_note 0.37 your_smear 0.44 your_son 0.13 your_tablets 0.44 your_visit 0.37 your_wife 0.20 yours 0.87
yours_END 0.60 yours_END_END 0.60 yourself 0.32 yourself_END 0.17 yr -0.51 yr_amser -0.23 yr_amser_WE -0.23 ysgrifennu -0.28
ysgrifennu_END -0.33 ysgrifennu_END_END -0.33 yw 0.22 yw'n -0.26 yw'n_breifat -0.20 yw'n_breifat_END -0.20 yw'n_frys -0.18
yw'n_frys_ffoniwch -0.18 yw_unrhyw -0.18 yw_unrhyw_un -0.18 â -0.74 â_phryder -0.19 â_phryder_ei -0.10 â_rhannu -0.48
â_rhannu_manylion -0.38
`;

const words = LEARNED.trim().split(/\s+/);
/** What each feature of a sentence says for (above 0) or against (below 0) its being unsafe. */
export const WEIGHTS: Weights = new Map(words.flatMap((word, i) => (i % 2 ? [] : [[word, Number(words[i + 1])] as const])));

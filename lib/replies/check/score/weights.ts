import type { Weights } from "./score";

// Written by `node scripts/run.mjs train-replies`; do not edit.
const LEARNED = `
01632 -0.61 01632_960001 -0.61 0800 -0.20 0800_4 -0.20 1 -0.22 10 -0.32 10am -0.57 11 0.65 111 -0.79 111_END -0.70 111_can -0.34
111_or -0.77 116 -0.38 116_123 -0.38 11_END 0.65 123 -0.38 12th -0.05 14th -0.10 15 -0.04 2 0.29 24 0.29 3 0.21 30 -0.30 30_END -0.17
30pm -0.19 4 0.19 48 0.18 48_hours 0.18 4_70 -0.20 5 0.59 50 0.35 65 -0.33 65_END -0.33 65s -0.20 6_30 -0.29 6_30pm -0.19 70 -0.20
70_80 -0.20 8 -0.45 80 -0.20 80_90 -0.20 85258 -0.42 8_END -0.52 8_tan -0.14 8_to -0.36 8am -0.68 9 -0.59 90 -0.20 960001 -0.61
960001_END -0.64 999 -0.66 999_END -0.65 999_now -0.31 9_END -0.38 ANYONE -0.20 ANYONE&ASKED -0.29 ANYONE&CARE -0.35
ANYONE&CLINICAL -0.57 ANYONE&MAY -0.06 ANYONE&NUMBER -0.15 ANYONE&SHE -0.24 ANYONE&STAFF -0.17 ANYONE&WHEN -0.45 ANYONE&YOU 0.40
ANYONE&as 0.08 ANYONE&if -0.27 ANYONE&your 0.51 ANYONE_ASKED -0.23 ANYONE_END 0.16 ANYONE_END_END 0.16 ANYONE_MAY -0.36
ANYONE_MAY_ASKED -0.40 ANYONE_MAY_be -0.33 ANYONE_TOLD -0.58 ANYONE_TOLD_END -0.40 ANYONE_TOLD_this -0.30 ANYONE_WE 0.09
ANYONE_WHEN -0.26 ANYONE_WHEN_ASKED -0.26 ANYONE_and -0.72 ANYONE_are -0.84 ANYONE_are_TOLD -0.45 ANYONE_are_welcome -0.28
ANYONE_else 0.18 ANYONE_feels -0.54 ANYONE_for -0.29 ANYONE_for_CARE -0.22 ANYONE_has -0.38 ANYONE_here -0.15 ANYONE_here_END -0.15
ANYONE_in -0.16 ANYONE_in_OUR -0.20 ANYONE_is -0.36 ANYONE_is_TOLD -0.09 ANYONE_is_welcome -0.22 ANYONE_like 0.44 ANYONE_like_YOU 0.30
ANYONE_on -0.22 ANYONE_on_here -0.05 ANYONE_or -0.31 ANYONE_to -0.33 ANYONE_to_feel -0.23 ANYONE_to_keep -0.13 ANYONE_unhappy -0.71
ANYONE_welcome -0.43 ANYONE_who_MAY -0.36 ANYONE_who_TOLD 0.06 ANYONE_who_has -0.50 ANYONE_with -0.25 ANYONE_with_a -0.18
ANYONE_with_an -0.21 ASKED -0.20 ASKED&CARE -0.21 ASKED&CLINICAL 0.28 ASKED&KIN -0.13 ASKED&MAY -0.29 ASKED&NAME 0.39 ASKED&NOT 0.18
ASKED&NUMBER 0.25 ASKED&OUR -0.18 ASKED&SHE 0.13 ASKED&STAFF 0.05 ASKED&TOLD 0.26 ASKED&WE -0.12 ASKED&WHEN 0.14 ASKED&YOU 0.33
ASKED&as -0.22 ASKED&if -0.39 ASKED&your 0.73 ASKED_ANYONE 0.14 ASKED_ANYONE_for -0.22 ASKED_ANYONE_to -0.12 ASKED_ASKED -0.34
ASKED_ASKED_ASKED -0.17 ASKED_ASKED_OUR -0.49 ASKED_ASKED_and -0.16 ASKED_ASKED_at -0.05 ASKED_ASKED_complaints -0.13
ASKED_ASKED_for -0.24 ASKED_ASKED_or -0.17 ASKED_ASKED_the 0.28 ASKED_ASKED_to -0.11 ASKED_ASKED_us -0.92 ASKED_CARE_END 0.26
ASKED_CARE_NUMBER -0.10 ASKED_CARE_the -0.20 ASKED_CARE_us -0.40 ASKED_END -0.43 ASKED_END_END -0.43 ASKED_NOT -0.54
ASKED_NOT_TOLD -0.24 ASKED_NOT_post -0.56 ASKED_NOT_share -0.10 ASKED_OUR -0.49 ASKED_SHE -0.05 ASKED_YOU 0.59 ASKED_YOU_at 0.29
ASKED_YOU_back 0.10 ASKED_YOU_for 0.20 ASKED_a -0.18 ASKED_a_STAFF -0.06 ASKED_about -0.36 ASKED_after -0.39 ASKED_after_NUMBER -0.39
ASKED_and -0.17 ASKED_and_ASKED -0.06 ASKED_any -0.29 ASKED_at -0.31 ASKED_be -0.11 ASKED_be_TOLD 0.28 ASKED_check 0.15 ASKED_come 0.09
ASKED_complaints -0.13 ASKED_complaints_END -0.13 ASKED_do -0.70 ASKED_do_NOT -0.60 ASKED_do_get -0.10 ASKED_for -0.12
ASKED_for_NAME 0.33 ASKED_for_a -0.51 ASKED_for_personal -0.11 ASKED_for_the -0.36 ASKED_get -0.23 ASKED_get_in -0.23 ASKED_how 0.16
ASKED_if 0.14 ASKED_it 0.40 ASKED_it_to 0.29 ASKED_keep -0.73 ASKED_lines -0.52 ASKED_me 0.54 ASKED_menu -0.36 ASKED_message -0.19
ASKED_neu -0.17 ASKED_neu_ffoniwch -0.17 ASKED_number -0.51 ASKED_or -0.12 ASKED_or_CARE -0.15 ASKED_page -0.07 ASKED_page_END -0.07
ASKED_take 0.43 ASKED_take_down 0.36 ASKED_that_comments -0.61 ASKED_that_it 0.12 ASKED_the -0.08 ASKED_the_hospital -0.38
ASKED_the_manager -0.30 ASKED_the_nhs 0.46 ASKED_the_practice -0.09 ASKED_this -0.21 ASKED_to -0.28 ASKED_to_ASKED 0.17
ASKED_to_the -0.68 ASKED_us 0.42 ASKED_us_END 0.11 ASKED_us_at -0.22 CARE 0.16 CARE&CLINICAL 0.05 CARE&KIN 0.10 CARE&MAY 0.18
CARE&NAME 0.16 CARE&NOT 0.32 CARE&NUMBER -0.15 CARE&OUR 0.21 CARE&SHE -0.26 CARE&STAFF -0.60 CARE&TOLD 0.15 CARE&WE 0.13
CARE&WHEN -0.27 CARE&YOU 0.33 CARE&if 0.09 CARE&your 0.71 CARE_ASKED -0.36 CARE_ASKED_END -0.30 CARE_CARE -0.07 CARE_CARE_and -0.22
CARE_CLINICAL -0.46 CARE_END 0.14 CARE_END_END 0.14 CARE_MAY -0.17 CARE_MAY_be -0.51 CARE_NOT 0.14 CARE_NOT_TOLD -0.19
CARE_NUMBER -0.32 CARE_NUMBER_END -0.54 CARE_NUMBER_now -0.31 CARE_NUMBER_or -0.09 CARE_SHE 0.10 CARE_TOLD 0.53 CARE_TOLD_END -0.24
CARE_TOLD_NUMBER 0.04 CARE_TOLD_TOLD 0.34 CARE_TOLD_at 0.39 CARE_WE 0.34 CARE_WHEN -0.05 CARE_WHEN_be -0.41 CARE_YOU 0.45
CARE_YOU_TOLD 0.18 CARE_about 0.07 CARE_and -0.10 CARE_are -0.28 CARE_are_TOLD -0.62 CARE_as -0.23 CARE_back -0.25 CARE_before -0.20
CARE_clinics -0.37 CARE_first 0.28 CARE_for -0.25 CARE_form 0.05 CARE_from -0.81 CARE_has 0.50 CARE_has_TOLD 0.50 CARE_here -0.36
CARE_if 0.28 CARE_in -0.09 CARE_is 0.46 CARE_nhs -0.25 CARE_nhs_NUMBER -0.25 CARE_of 0.66 CARE_on -0.36 CARE_or -0.16
CARE_pressure -0.57 CARE_pressure_machine -0.26 CARE_so 0.22 CARE_system -0.34 CARE_that 0.19 CARE_the -0.57 CARE_the_surgery -0.48
CARE_this -0.39 CARE_to 0.45 CARE_us -0.21 CARE_us_END -0.25 CARE_us_WE -0.19 CARE_us_on -0.41 CARE_who -0.05 CARE_with_the 0.66
CARE_within -0.39 CARE_within_NUMBER -0.39 CLINICAL 0.25 CLINICAL&NOT -0.16 CLINICAL&NUMBER 0.16 CLINICAL&SHE -0.11
CLINICAL&STAFF -0.32 CLINICAL&TOLD 0.35 CLINICAL&WE 0.20 CLINICAL&WHEN 0.12 CLINICAL&YOU 0.32 CLINICAL&as 0.10 CLINICAL&if -0.16
CLINICAL&your 0.77 CLINICAL_CARE -0.20 CLINICAL_CLINICAL -0.11 CLINICAL_CLINICAL_END 0.21 CLINICAL_END 0.28 CLINICAL_END_END 0.28
CLINICAL_MAY 0.10 CLINICAL_MAY_ASKED -0.28 CLINICAL_TOLD 0.62 CLINICAL_TOLD_NOT 0.19 CLINICAL_TOLD_TOLD 0.19 CLINICAL_WE 0.32
CLINICAL_YOU 0.07 CLINICAL_YOU_TOLD 0.07 CLINICAL_and -0.07 CLINICAL_are 0.23 CLINICAL_are_back 0.46 CLINICAL_are_in 0.04
CLINICAL_at -0.18 CLINICAL_each -0.23 CLINICAL_each_year -0.23 CLINICAL_has 0.46 CLINICAL_here -0.21 CLINICAL_here_END -0.21
CLINICAL_in 0.10 CLINICAL_is 0.33 CLINICAL_is_on 0.23 CLINICAL_on -0.36 CLINICAL_on_facebook -0.31 KIN 0.63 KIN&MAY -0.36 KIN&NOT 0.16
KIN&NUMBER -0.19 KIN&OUR 0.12 KIN&SHE 0.23 KIN&WE 0.46 KIN&WHEN -0.17 KIN&YOU 0.25 KIN&as 0.30 KIN&if 0.17 KIN&your 0.44 KIN_END 0.15
KIN_END_END 0.15 KIN_MAY 0.06 KIN_TOLD -0.21 KIN_TOLD_TOLD 0.12 KIN_WE 0.21 KIN_and 0.55 MAY -0.11 MAY&NAME 0.22 MAY&NOT -0.25
MAY&NUMBER 0.04 MAY&OUR -0.05 MAY&SHE 0.17 MAY&STAFF -0.05 MAY&TOLD -0.04 MAY&YOU 0.06 MAY&as -0.49 MAY&your 0.47 MAY_ASKED -0.23
MAY_ASKED_SHE -0.11 MAY_ASKED_YOU 0.35 MAY_ASKED_after -0.41 MAY_ASKED_for -0.04 MAY_ASKED_it 0.27 MAY_ASKED_that 0.19
MAY_ASKED_the -0.52 MAY_ASKED_to -0.57 MAY_CARE_us -0.29 MAY_END -0.21 MAY_END_END -0.21 MAY_NOT -0.14 MAY_NOT_be -0.16
MAY_NOT_have 0.39 MAY_NOT_wish -0.38 MAY_WE -0.17 MAY_YOU -0.26 MAY_YOU_wish -0.05 MAY_advise -0.45 MAY_also -0.77 MAY_always -0.26
MAY_assure 0.24 MAY_assure_YOU 0.24 MAY_be -0.09 MAY_be_able -0.22 MAY_be_glad -0.13 MAY_be_noisy -0.50 MAY_be_read -0.29
MAY_be_seen -0.61 MAY_be_writing 0.39 MAY_book -0.20 MAY_confirm 0.51 MAY_confirm_that 0.51 MAY_do 0.50 MAY_do_better -0.54
MAY_drop -0.43 MAY_feel -0.45 MAY_feel_TOLD -0.45 MAY_find 0.36 MAY_get 0.19 MAY_go -0.24 MAY_have 0.09 MAY_have_TOLD 0.05
MAY_help -0.03 MAY_help_END -0.29 MAY_help_with -0.25 MAY_learn -0.28 MAY_learn_END -0.28 MAY_like -0.37 MAY_like_to -0.30
MAY_like_us -0.13 MAY_love -0.58 MAY_love_to -0.26 MAY_pick -0.13 MAY_raise -0.19 MAY_raise_it -0.19 MAY_say -0.04 MAY_self -0.46
MAY_self_refer -0.46 MAY_sort 0.17 MAY_sort_out 0.04 MAY_squeeze 0.13 MAY_squeeze_YOU 0.13 MAY_take 0.36 MAY_talk -0.19 MAY_tell -0.53
MAY_think -0.33 MAY_think_about -0.33 MAY_treat -0.36 MAY_treat_NUMBER -0.36 MAY_welcome -0.42 MAY_welcome_a -0.37 NAME 1.16
NAME&SHE 0.40 NAME&TOLD 0.22 NAME&WE 0.24 NAME&YOU 0.16 NAME&your 0.33 NAME_END 0.17 NAME_END_END 0.17 NAME_SHE 0.33 NOT 0.07
NOT&NUMBER -0.19 NOT&SHE -0.14 NOT&TOLD 0.13 NOT&WE 0.14 NOT&WHEN -0.44 NOT&YOU 0.64 NOT&as 0.09 NOT&if -0.12 NOT&your 0.20
NOT_ASKED 0.31 NOT_ASKED_for -0.33 NOT_CARE 0.03 NOT_CARE_to 0.10 NOT_END 0.15 NOT_END_END 0.15 NOT_MAY -0.15 NOT_NUMBER -0.05
NOT_NUMBER_of 0.45 NOT_OUR 0.53 NOT_OUR_fault 0.62 NOT_TOLD 0.16 NOT_TOLD_END 0.91 NOT_TOLD_YOU 0.52 NOT_TOLD_a 0.60 NOT_TOLD_all -0.15
NOT_TOLD_at -0.25 NOT_TOLD_for -0.34 NOT_TOLD_to -0.20 NOT_TOLD_your -0.25 NOT_YOU 0.36 NOT_a 0.47 NOT_a_patient -0.93 NOT_able -0.27
NOT_able_to -0.27 NOT_an 0.14 NOT_answer -0.24 NOT_answer_END 0.26 NOT_be -0.21 NOT_better 0.38 NOT_book -0.23 NOT_chat -0.12
NOT_chat_about -0.12 NOT_clinically 0.19 NOT_clinically_TOLD 0.19 NOT_comment -0.47 NOT_comment_on -0.44 NOT_confirm -0.04
NOT_confirm_NOT -0.04 NOT_deny -0.04 NOT_discuss -0.21 NOT_discuss_anyone's -0.11 NOT_discuss_anything -0.25
NOT_discuss_individuals -0.35 NOT_discuss_your 0.56 NOT_do -0.18 NOT_do_CARE -0.06 NOT_do_this -0.19 NOT_get -0.07 NOT_give -0.37
NOT_give_YOU 0.39 NOT_give_medical -0.42 NOT_go 0.32 NOT_go_into -0.29 NOT_happy -0.18 NOT_happy_END 0.35 NOT_have -0.24
NOT_have_TOLD 0.30 NOT_help -0.42 NOT_help_with -0.42 NOT_here 0.47 NOT_in -0.43 NOT_in_this -0.43 NOT_know -0.11 NOT_longer 0.32
NOT_longer_works 0.38 NOT_look -0.63 NOT_names -0.40 NOT_on -0.09 NOT_pass -0.39 NOT_pass_messages -0.39 NOT_post -0.68
NOT_private -0.58 NOT_private_END -0.10 NOT_reply -0.41 NOT_reply_in -0.41 NOT_respond -0.28 NOT_respond_to -0.28 NOT_say -0.36
NOT_say_anything -0.07 NOT_say_more -0.17 NOT_say_who -0.27 NOT_share -0.52 NOT_share_health -0.11 NOT_speak -0.73 NOT_talk -0.37
NOT_talk_about -0.37 NOT_the 0.24 NOT_the_CARE 0.30 NOT_to 0.07 NOT_tolerate -0.26 NOT_tolerate_abuse -0.27 NOT_true 0.45
NOT_urgent 0.20 NOT_urgent_END 0.20 NOT_us 0.43 NOT_us_END 0.55 NOT_wish -0.38 NOT_wish_to -0.38 NOT_worry 0.41 NUMBER&OUR 0.21
NUMBER&SHE 0.53 NUMBER&STAFF -0.43 NUMBER&TOLD 0.14 NUMBER&WE 0.12 NUMBER&WHEN -0.28 NUMBER&YOU 0.39 NUMBER&as -0.17 NUMBER&if -0.29
NUMBER&your 0.42 NUMBER_ANYONE -0.06 NUMBER_CARE 0.11 NUMBER_END -0.04 NUMBER_END_END -0.04 NUMBER_MAY -0.60 NUMBER_NOT -0.21
NUMBER_NUMBER 0.15 NUMBER_NUMBER_END 0.15 NUMBER_NUMBER_NOT -0.28 NUMBER_NUMBER_NUMBER -0.20 NUMBER_NUMBER_WHEN -0.23
NUMBER_NUMBER_after 0.29 NUMBER_NUMBER_day -0.14 NUMBER_TOLD 0.42 NUMBER_WE 0.40 NUMBER_WE_have 0.41 NUMBER_WHEN 0.05
NUMBER_WHEN_END -0.12 NUMBER_WHEN_and 0.03 NUMBER_YOU 0.13 NUMBER_YOU_TOLD 0.13 NUMBER_after 0.29 NUMBER_and -0.20
NUMBER_and_NUMBER -0.23 NUMBER_another -0.49 NUMBER_are -0.48 NUMBER_common -0.36 NUMBER_common_CARE -0.36 NUMBER_day -0.14
NUMBER_day_or -0.14 NUMBER_for -0.37 NUMBER_for_YOU 0.27 NUMBER_hours 0.37 NUMBER_if -0.29 NUMBER_if_YOU -0.23 NUMBER_is -0.68
NUMBER_mewn -0.16 NUMBER_mewn_argyfwng -0.16 NUMBER_minutes -0.43 NUMBER_minutes_END 0.40 NUMBER_minutes_and -0.30
NUMBER_minutes_is -0.29 NUMBER_more -0.36 NUMBER_now -0.31 NUMBER_now_END -0.31 NUMBER_of 0.39 NUMBER_of_OUR 0.40 NUMBER_of_ours 0.45
NUMBER_of_the 0.30 NUMBER_on -0.30 NUMBER_on_the -0.10 NUMBER_or -0.72 NUMBER_or_ASKED -0.09 NUMBER_past 0.30 NUMBER_practices 0.10
NUMBER_so 0.46 NUMBER_stars 0.20 NUMBER_stars_END -0.19 NUMBER_stars_and 0.36 NUMBER_tan -0.14 NUMBER_tan_NUMBER -0.14 NUMBER_the -0.51
NUMBER_times 0.21 NUMBER_to -0.61 NUMBER_to_NUMBER -0.40 NUMBER_today 0.17 NUMBER_week 0.16 NUMBER_week_check 0.16 NUMBER_weeks 0.34
NUMBER_weeks' -0.26 NUMBER_weeks'_notice -0.26 NUMBER_working -0.64 NUMBER_working_days -0.64 NUMBER_years -0.13 NUMBER_years_END -0.13
OUR 0.16 OUR&SHE -0.14 OUR&STAFF -0.47 OUR&TOLD 0.31 OUR&WE 0.23 OUR&WHEN 0.26 OUR&YOU -0.13 OUR&as -0.28 OUR&your 0.89
OUR_ANYONE -0.08 OUR_ASKED -0.22 OUR_ASKED_page -0.07 OUR_CARE 0.41 OUR_CARE_END 0.14 OUR_CARE_TOLD 0.69 OUR_STAFF -0.32
OUR_STAFF_END -0.04 OUR_STAFF_TOLD 0.24 OUR_STAFF_are -0.53 OUR_STAFF_is 0.14 OUR_TOLD -0.48 OUR_area 0.13 OUR_best -0.45
OUR_code -0.37 OUR_code_of -0.37 OUR_community -0.20 OUR_community_END -0.20 OUR_complaints -0.16 OUR_complaints_CARE -0.08
OUR_conversation 0.55 OUR_day -0.61 OUR_door -0.20 OUR_door_is -0.20 OUR_duty -0.23 OUR_duty_of -0.23 OUR_fault 0.62 OUR_fault_END 0.54
OUR_list 0.33 OUR_manager_MAY -0.07 OUR_manager_is -0.32 OUR_mistake 0.45 OUR_monthly -0.24 OUR_monthly_meeting -0.24 OUR_next -0.47
OUR_next_STAFF -0.24 OUR_part 0.29 OUR_part_END 0.29 OUR_patient 0.15 OUR_policy 0.16 OUR_practice -0.13 OUR_reception 0.07
OUR_role -0.22 OUR_role_MAY -0.33 OUR_role_is -0.14 OUR_role_on -0.27 OUR_services -0.54 OUR_services_END -0.54 OUR_solicitors 0.74
OUR_website -0.51 OUR_website_END -0.47 OUR_website_and -0.25 OUR_website_or -0.57 SHE 0.25 SHE&TOLD 0.21 SHE&WE 0.37 SHE&WHEN -0.13
SHE&YOU 0.61 SHE&as 0.13 SHE&if -0.36 SHE&your 0.19 SHE_CARE 0.12 SHE_END -0.16 SHE_END_END -0.16 SHE_MAY 0.10 SHE_MAY_NOT 0.16
SHE_NOT 0.50 SHE_NUMBER 0.16 SHE_NUMBER_week 0.16 SHE_TOLD 0.34 SHE_TOLD_YOU 0.10 SHE_TOLD_the 0.66 SHE_are -0.31 SHE_at 0.16
SHE_at_SHE 0.16 SHE_have -0.12 SHE_in -0.06 SHE_is 0.05 SHE_on 0.06 SHE_own 0.11 SHE_own_CARE -0.08 SHE_place -0.24 SHE_place_in -0.24
SHE_to 0.27 SHE_with 0.37 STAFF 0.29 STAFF&TOLD 0.06 STAFF&WE -0.33 STAFF&WHEN 0.04 STAFF&YOU 0.50 STAFF&as -0.40 STAFF_ASKED -0.26
STAFF_END -0.21 STAFF_END_END -0.21 STAFF_MAY -0.48 STAFF_MAY_advise -0.45 STAFF_MAY_be 0.14 STAFF_MAY_help -0.25 STAFF_MAY_treat -0.36
STAFF_STAFF -0.19 STAFF_TOLD 0.46 STAFF_YOU 0.64 STAFF_YOU_TOLD 0.19 STAFF_and 0.04 STAFF_and_WE 0.15 STAFF_are -0.50
STAFF_are_TOLD -0.51 STAFF_has 0.53 STAFF_have -0.20 STAFF_have_TOLD 0.46 STAFF_in -0.08 STAFF_in_public -0.08 STAFF_is -0.31
STAFF_meeting -0.24 STAFF_meeting_END -0.24 STAFF_or -0.29 STAFF_or_ANYONE -0.07 STAFF_spent 0.31 STAFF_start -0.48
STAFF_start_in -0.48 STAFF_who -0.37 START_ANYONE -0.12 START_ASKED -0.10 START_CARE -0.32 START_CLINICAL 0.07 START_KIN -0.46
START_MAY -0.46 START_NOT -0.61 START_NUMBER 0.04 START_OUR -0.38 START_SHE 0.53 START_STAFF 0.69 START_TOLD -0.08 START_WE -0.27
START_WHEN -0.41 START_YOU 0.44 START_a -0.25 START_adroddwyd -0.57 START_am -0.73 START_anfonwch 0.40 START_any 0.18 START_as 0.60
START_be -0.03 START_bless 0.30 START_bydd -0.11 START_car -0.44 START_carers -0.39 START_cervical -0.76 START_check 0.65
START_cheers -0.82 START_comments -0.34 START_complaints -0.60 START_concerns -0.20 START_criticism -0.57 START_dear -0.16
START_defnyddiwch -0.17 START_details -0.17 START_diolch -0.61 START_dm 0.11 START_do -0.53 START_emergencies -0.61 START_er -0.40
START_facts -0.62 START_fe 0.56 START_feedback -0.88 START_ffoniwch -0.46 START_flu -0.34 START_following 0.20 START_for -0.52
START_gall -0.23 START_gallwch -0.57 START_gallwn -0.51 START_give 0.15 START_glad 0.92 START_happy -0.64 START_having 0.17
START_hello -0.28 START_hey -0.90 START_hi 0.30 START_hiya -0.43 START_honestly 0.21 START_hope 0.29 START_if -0.34 START_in -0.66
START_it -0.42 START_it's 0.46 START_just -0.05 START_keep 0.47 START_kind -0.59 START_leave 0.67 START_lines -0.81 START_lol 0.75
START_lots -0.59 START_mae -0.12 START_mae'n -0.44 START_mae'r -0.90 START_many -0.30 START_mewn -0.27 START_more -0.51 START_new -0.44
START_ni -0.75 START_nid 0.71 START_oh -0.50 START_omg -0.51 START_on -0.24 START_only 0.70 START_open -0.61 START_os -0.48
START_peidiwch -0.46 START_perhaps 0.57 START_phones -0.56 START_pop -0.48 START_practice -0.72 START_reception -0.75
START_reviews -0.57 START_roedd 0.53 START_rules -0.66 START_rydym 0.04 START_seen 0.51 START_sending 0.22 START_so 0.39
START_sorry -0.10 START_tell 0.45 START_thank -0.71 START_thanks -0.22 START_that -0.26 START_that's 0.76 START_there's -0.54
START_this -0.51 START_to -0.14 START_what -0.53 START_what's 0.27 START_without 0.69 START_wrong 0.76 START_yeah 0.14 START_yes -0.25
START_your 0.53 TOLD 0.25 TOLD&WE 0.37 TOLD&WHEN 0.25 TOLD&YOU 0.41 TOLD&as 0.25 TOLD&if -0.38 TOLD&your 0.45 TOLD_ANYONE 0.09
TOLD_ANYONE_END -0.28 TOLD_ASKED 0.74 TOLD_ASKED_YOU 0.25 TOLD_CLINICAL -0.42 TOLD_MAY 0.30 TOLD_MAY_YOU 0.16 TOLD_NOT 0.08
TOLD_NOT_clinically 0.19 TOLD_NUMBER_of 0.54 TOLD_NUMBER_weeks' -0.26 TOLD_OUR -0.51 TOLD_OUR_day -0.61 TOLD_SHE -0.15 TOLD_TOLD 0.18
TOLD_TOLD_END -0.06 TOLD_TOLD_NUMBER 0.16 TOLD_TOLD_TOLD 0.73 TOLD_TOLD_and -0.66 TOLD_TOLD_at 0.21 TOLD_TOLD_because 0.28
TOLD_TOLD_by -0.15 TOLD_TOLD_in 0.43 TOLD_TOLD_of 0.38 TOLD_TOLD_on 0.22 TOLD_TOLD_the -0.21 TOLD_TOLD_to 0.72 TOLD_TOLD_with -0.13
TOLD_WE 0.53 TOLD_WHEN 0.70 TOLD_YOU 0.24 TOLD_YOU_END -0.03 TOLD_YOU_NUMBER 0.25 TOLD_YOU_TOLD 0.17 TOLD_YOU_a 0.71 TOLD_YOU_and 0.36
TOLD_YOU_back 0.72 TOLD_YOU_to 0.54 TOLD_a -0.14 TOLD_a_bit 0.43 TOLD_a_fault -0.60 TOLD_a_look 0.29 TOLD_a_lovely 0.31
TOLD_a_note 0.06 TOLD_a_patient 0.60 TOLD_a_pleasure 0.29 TOLD_about -0.35 TOLD_about_a -0.24 TOLD_an -0.12 TOLD_and -0.29
TOLD_and_WE 0.17 TOLD_at 0.23 TOLD_at_NUMBER 0.40 TOLD_at_OUR 0.12 TOLD_at_the -0.06 TOLD_at_your 0.10 TOLD_because 0.28
TOLD_because_of 0.09 TOLD_before -0.30 TOLD_but 0.03 TOLD_by -0.63 TOLD_by_ANYONE -0.06 TOLD_by_ASKED -0.16 TOLD_by_a -0.29
TOLD_by_the -0.63 TOLD_care -0.48 TOLD_care_board -0.26 TOLD_done 0.13 TOLD_down -0.19 TOLD_down_END 0.15 TOLD_everything 0.61
TOLD_fine 0.39 TOLD_for 0.28 TOLD_for_the 0.44 TOLD_from 0.69 TOLD_given 0.30 TOLD_good 0.38 TOLD_has 0.32 TOLD_has_TOLD 0.32
TOLD_here -0.14 TOLD_here_END 0.23 TOLD_in 0.57 TOLD_in_on 0.35 TOLD_in_the 0.13 TOLD_in_touch 0.45 TOLD_is 0.13 TOLD_it 0.57
TOLD_it_END 0.39 TOLD_it_wrong 0.44 TOLD_last 0.30 TOLD_me 0.44 TOLD_of 0.16 TOLD_of_the 0.38 TOLD_off -0.33 TOLD_on_OUR -0.25
TOLD_on_WHEN -0.17 TOLD_on_the -0.03 TOLD_out -0.05 TOLD_out_END 0.90 TOLD_present 0.49 TOLD_properly 0.17 TOLD_read -0.05
TOLD_read_the 0.30 TOLD_right 0.41 TOLD_right_to 0.41 TOLD_running 0.39 TOLD_running_late 0.40 TOLD_seen 0.79 TOLD_since 0.13
TOLD_so 0.22 TOLD_spoken 0.51 TOLD_spoken_to 0.51 TOLD_such 0.22 TOLD_such_a 0.22 TOLD_that 0.47 TOLD_that_the 0.36
TOLD_the_ASKED -0.46 TOLD_the_CARE 0.50 TOLD_the_STAFF 0.12 TOLD_things -0.04 TOLD_things_right -0.19 TOLD_this 0.23 TOLD_thorough 0.29
TOLD_thorough_END 0.29 TOLD_through 0.40 TOLD_through_OUR -0.29 TOLD_through_the -0.39 TOLD_to 0.41 TOLD_to_ASKED 0.45 TOLD_to_YOU 0.05
TOLD_to_book -0.55 TOLD_to_give 0.19 TOLD_to_hear 0.04 TOLD_to_read 0.18 TOLD_to_the -0.31 TOLD_twenty 0.47 TOLD_up_in -0.22
TOLD_us 0.69 TOLD_us_that 0.51 TOLD_very 0.37 TOLD_waiting 0.25 TOLD_what 0.43 TOLD_what_YOU 0.62 TOLD_with -0.43 TOLD_with_the -0.43
TOLD_with_us 0.03 TOLD_within -0.10 TOLD_within_NUMBER -0.31 TOLD_without -0.43 TOLD_without_names -0.43 TOLD_yn 0.44 TOLD_your 0.11
TOLD_your_CARE 0.30 TOLD_your_NUMBER 0.13 TOLD_your_comments -0.47 WE&WHEN -0.13 WE&YOU 0.54 WE&if -0.26 WE&your 0.35
WE_ASKED_that -0.07 WE_MAY 0.14 WE_MAY_ASKED 0.35 WE_MAY_NOT -0.18 WE_MAY_assure 0.24 WE_MAY_be 0.35 WE_MAY_confirm 0.51
WE_MAY_do -0.61 WE_MAY_help -0.30 WE_MAY_learn -0.28 WE_MAY_like -0.37 WE_MAY_say -0.10 WE_MAY_squeeze 0.13 WE_MAY_talk -0.19
WE_MAY_think -0.33 WE_MAY_welcome -0.42 WE_NOT -0.08 WE_NOT_ASKED 0.17 WE_NOT_answer -0.35 WE_NOT_book -0.23 WE_NOT_comment 0.16
WE_NOT_discuss -0.23 WE_NOT_do -0.39 WE_NOT_give -0.25 WE_NOT_have -0.57 WE_NOT_help -0.42 WE_NOT_know -0.11 WE_NOT_pass -0.39
WE_NOT_respond -0.24 WE_NOT_say -0.47 WE_TOLD 0.65 WE_TOLD_ASKED 0.25 WE_TOLD_END 0.98 WE_TOLD_NOT -0.38 WE_TOLD_NUMBER 0.73
WE_TOLD_TOLD 0.36 WE_TOLD_a -0.03 WE_TOLD_at 0.21 WE_TOLD_it 0.77 WE_TOLD_running 0.22 WE_TOLD_the 0.81 WE_TOLD_this 0.30
WE_TOLD_to 0.11 WE_TOLD_very 0.31 WE_TOLD_your 0.78 WE_WHEN -0.29 WE_WHEN_hide -0.39 WE_accept 0.43 WE_accept_NOT 0.43 WE_admit 0.24
WE_afraid -0.19 WE_aim -0.28 WE_aim_to -0.28 WE_all 0.20 WE_am -0.18 WE_am_sorry -0.36 WE_apologise 0.34 WE_apologise_for 0.37
WE_appreciate -0.87 WE_are -0.26 WE_are_TOLD 0.60 WE_are_a -0.14 WE_are_grateful -0.26 WE_are_recruiting -0.22 WE_are_sorry -0.23
WE_are_unable -0.08 WE_bawb -0.53 WE_bawb_ni -0.17 WE_believe 0.14 WE_check 0.36 WE_close -0.18 WE_close_at -0.18 WE_do -0.29
WE_do_NOT -0.07 WE_get 0.20 WE_godi -0.30 WE_godi_pryder -0.30 WE_grateful -0.55 WE_have 0.12 WE_have_NOT 0.29 WE_have_TOLD -0.40
WE_have_a 0.29 WE_hear -0.62 WE_hear_YOU -0.62 WE_hope -0.60 WE_keep -0.50 WE_know_NUMBER -0.67 WE_know_it 0.10 WE_know_that -0.32
WE_let 0.47 WE_let_YOU 0.47 WE_love 0.34 WE_love_reading -0.72 WE_note -0.16 WE_note_from 0.23 WE_open -0.24 WE_pass 0.05 WE_read -0.87
WE_read_every -0.42 WE_really -0.16 WE_recognise -0.32 WE_recognise_that -0.32 WE_regret 0.12 WE_regret_that -0.41 WE_remember 0.34
WE_remember_YOU 0.26 WE_reserve 0.74 WE_share -0.61 WE_shut -0.41 WE_so -0.49 WE_so_sorry -0.17 WE_sorry -0.47 WE_sorry_to -0.33
WE_take -0.50 WE_take_all -0.33 WE_thank -0.83 WE_thank_YOU -0.35 WE_the 0.12 WE_think 0.27 WE_try -0.32 WE_try_to -0.28
WE_understand -0.46 WE_understand_that -0.29 WE_understand_the -0.39 WE_want -0.14 WE_want_ANYONE -0.23 WE_want_to -0.49
WE_welcome -0.33 WE_welcome_all -0.47 WE_welcome_the -0.35 WE_ysgrifennu -0.24 WE_ysgrifennu_END -0.21 WHEN -0.18 WHEN&YOU 0.27
WHEN&if -0.23 WHEN&your 0.51 WHEN_ASKED -0.24 WHEN_ASKED_to -0.35 WHEN_END 0.21 WHEN_END_END 0.21 WHEN_NOT -0.39 WHEN_NUMBER -0.25
WHEN_WE 0.30 WHEN_WE_TOLD 0.30 WHEN_and -0.07 WHEN_and_ANYONE -0.32 WHEN_at -0.30 WHEN_at_NUMBER -0.30 WHEN_be -0.43 WHEN_be_TOLD -0.43
WHEN_for -0.08 WHEN_hide -0.39 WHEN_hide_such -0.39 WHEN_mornings -0.36 WHEN_of -0.29 WHEN_of_the -0.29 WHEN_so -0.05 WHEN_to -0.19
WHEN_to_WHEN -0.19 WHEN_wish -0.24 WHEN_wish_to -0.24 YOU 0.35 YOU&as 0.56 YOU&if -0.03 YOU&your 0.26 YOU_ASKED -0.55 YOU_CARE -0.17
YOU_CARE_us -0.19 YOU_END -0.10 YOU_END_END -0.10 YOU_MAY_ASKED -0.11 YOU_MAY_CARE -0.29 YOU_MAY_also -0.77 YOU_MAY_find 0.36
YOU_MAY_like -0.10 YOU_NOT_TOLD -0.48 YOU_NOT_answer 0.26 YOU_NOT_have -0.31 YOU_NUMBER 0.25 YOU_NUMBER_times 0.26 YOU_TOLD 0.51
YOU_TOLD_END -0.24 YOU_TOLD_NOT 0.33 YOU_TOLD_NUMBER 0.52 YOU_TOLD_TOLD 0.39 YOU_TOLD_a -0.16 YOU_TOLD_and -0.11 YOU_TOLD_at 0.37
YOU_TOLD_for 0.61 YOU_TOLD_given 0.18 YOU_TOLD_in 0.41 YOU_TOLD_it 0.21 YOU_TOLD_on 0.41 YOU_TOLD_seen 0.79 YOU_TOLD_the -0.10
YOU_TOLD_to 0.78 YOU_TOLD_up 0.80 YOU_TOLD_us 0.41 YOU_TOLD_your 0.15 YOU_WHEN -0.17 YOU_WHEN_wish -0.24 YOU_YOU 0.26 YOU_YOU_TOLD 0.26
YOU_a 0.32 YOU_about 0.39 YOU_all -0.86 YOU_and 0.21 YOU_and_SHE 0.29 YOU_and_WE 0.11 YOU_and_your 0.18 YOU_are 0.21 YOU_are_END 0.44
YOU_are_NOT 0.25 YOU_are_also -0.55 YOU_are_the 0.27 YOU_at 0.39 YOU_back 0.24 YOU_be 0.30 YOU_before 0.40 YOU_describe 0.22
YOU_describe_END 0.19 YOU_down 0.63 YOU_down_for 0.38 YOU_feel -0.49 YOU_feeling -0.39 YOU_find -0.90 YOU_for -0.33 YOU_for_coming 0.43
YOU_for_raising -0.55 YOU_for_sharing -0.41 YOU_for_taking -0.17 YOU_for_the -0.81 YOU_for_writing -0.44 YOU_for_your -0.66
YOU_have 0.68 YOU_have_TOLD 0.42 YOU_have_to 0.60 YOU_in 0.57 YOU_in_at 0.13 YOU_know 0.12 YOU_like -0.46 YOU_live 0.65 YOU_look 0.61
YOU_on 0.41 YOU_on_the 0.42 YOU_remove 0.44 YOU_say 0.28 YOU_so -0.17 YOU_so_much -0.18 YOU_tell 0.32 YOU_that 0.18 YOU_that's -0.46
YOU_that's_TOLD -0.33 YOU_the -0.06 YOU_the_STAFF -0.46 YOU_to 0.38 YOU_to_the 0.34 YOU_wish -0.05 YOU_wish_to -0.05 a -0.06 a'ch 0.40
a_ASKED -0.42 a_ASKED_END -0.31 a_CARE -0.08 a_CARE_back -0.25 a_CLINICAL -0.18 a_CLINICAL_END -0.12 a_CLINICAL_MAY -0.31 a_KIN 0.28
a_STAFF 0.23 a_STAFF_END -0.45 a_STAFF_MAY -0.45 a_STAFF_or -0.26 a_bit -0.09 a_call -0.70 a_clinician -0.48 a_complaint -0.68
a_complaint_END -0.43 a_concern -0.25 a_concern_MAY -0.19 a_conversation -0.37 a_conversation_END -0.37 a_copy -0.15 a_copy_of -0.15
a_different 0.19 a_e 0.27 a_fault -0.60 a_few 0.35 a_few_questions -0.22 a_general -0.57 a_good -0.57 a_great -0.17 a_great_deal -0.17
a_kind -0.53 a_long 0.47 a_look 0.37 a_look_END 0.32 a_lot 0.03 a_lovely -0.33 a_medicine -0.44 a_national -0.22
a_national_shortage -0.22 a_new -0.50 a_note 0.06 a_note_on 0.06 a_partner 0.30 a_patient -0.13 a_patient_here 0.18 a_pharmacist -0.38
a_pharmacy -0.79 a_pleasure 0.29 a_pleasure_looking 0.29 a_public -0.32 a_public_page -0.34 a_result 0.09 a_review 0.16
a_review_and 0.42 a_ring -0.42 a_second 0.60 a_second_opinion -0.28 a_small -0.35 a_team -0.50 a_text -0.40 a_week -0.49
a_week_END -0.27 a_week_early -0.49 a_worry -0.42 a_wound -0.29 a_yw -0.19 a_yw_unrhyw -0.19 able -0.12 able_to -0.12 able_to_get 0.10
about -0.34 about_ANYONE -0.30 about_ANYONE_on -0.07 about_END -0.55 about_END_END -0.55 about_NUMBER -0.50 about_NUMBER_weeks -0.66
about_OUR -0.14 about_OUR_services -0.14 about_a -0.51 about_a_CLINICAL -0.32 about_any -0.23 about_anyone -0.36 about_anyone's -0.04
about_health -0.69 about_how -0.18 about_how_WE -0.18 about_it 0.11 about_it_END 0.18 about_our -0.14 about_personal -0.35
about_that -0.63 about_that_END -0.93 about_the_CARE -0.21 about_the_mix 0.26 about_the_phones -0.66 about_your 0.34
about_your_CARE 0.22 about_your_KIN 0.07 abuse -0.47 abuse_of -0.47 abuse_of_ANYONE -0.20 abuse_of_OUR -0.52 abusive 0.23 ac 0.38
ac_nid 0.09 ac_yn -0.06 ac_yn_gofyn -0.06 accept 0.92 accept_NOT 0.43 accept_no 0.43 access -0.74 according 0.10 according_to 0.10
account 0.23 account_END 0.08 account_END_END 0.08 account_is 0.75 acknowledged -0.25 acknowledged_within -0.25 across -0.26
across_the -0.42 across_the_country -0.32 acted 0.46 acted_properly 0.29 adborth -0.82 adborth_gonest -0.06 adborth_gonest_da -0.06
added -0.44 address -0.29 address_is 0.17 address_is_outside 0.17 administrative 0.50 admit 0.24 adroddwyd -0.57 adroddwyd_am -0.57
adroddwyd_am_hyn -0.57 advice -0.30 advice_CARE -0.16 advice_CARE_NUMBER -0.14 advice_CARE_nhs -0.16 advice_END -0.11
advice_END_END -0.11 advice_call -0.16 advise -0.54 advise_on -0.49 advised 0.63 advised_of 0.29 advised_that 0.28 advocacy -0.14
aelodau -0.24 affected -0.50 affected_END -0.26 afraid 0.34 after -0.14 after_10 -0.82 after_NUMBER -0.09 after_ten -0.33
after_that -0.33 after_two -0.50 after_your 0.65 after_your_KIN 0.45 afternoon -0.32 again 0.31 agor -0.14 agor_o -0.14
agor_o_NUMBER -0.14 agree -0.18 agreed 0.15 aim -0.28 aim_to -0.28 all 0.06 all_END -0.25 all_END_END -0.25 all_OUR 0.19 all_day -0.73
all_day_END -0.73 all_feedback -0.34 all_feedback_and -0.16 all_night -0.33 all_of -0.32 all_of_us -0.55 all_our 0.19 all_the -0.04
allegation 0.74 allegations 0.28 allwn -0.68 allwn_drafod -0.44 alone -0.52 alone_END -0.52 alone_END_END -0.52 already 0.25
already_END 0.07 already_END_END 0.07 already_TOLD 0.14 already_TOLD_TOLD 0.19 already_been 0.19 also -0.75 also_very -0.15
also_very_welcome -0.15 alternative 0.22 always -0.28 always_TOLD -0.03 am -0.18 am_ddod 0.45 am_eich -0.89 am_eich_geiriau -0.37
am_ein -0.23 am_ein_gwasanaethau -0.23 am_gymryd -0.24 am_gymryd_yr -0.24 am_gyngor -0.26 am_gyngor_brys -0.26 am_hyn -0.57
am_hyn_END -0.57 am_sorry -0.36 am_sorry_that -0.41 am_sorry_to -0.37 am_y 0.33 am_yr -0.63 ambulance 0.09 amser -0.41 amser_WE -0.24
amser_WE_ysgrifennu -0.24 amser_i -0.24 an 0.06 an_CARE -0.40 an_appointment -0.40 an_emergency -0.46 an_emergency_CARE -0.27
an_hour 0.17 and 0.08 and_ANYONE_who 0.15 and_ASKED 0.19 and_ASKED_for 0.08 and_CARE -0.31 and_CLINICAL 0.14 and_MAY_NOT -0.35
and_MAY_be -0.31 and_MAY_like -0.16 and_NOT 0.66 and_NUMBER -0.23 and_OUR 0.29 and_SHE 0.11 and_SHE_TOLD 0.31 and_STAFF 0.10
and_TOLD 0.31 and_TOLD_NOT 0.39 and_TOLD_TOLD 0.25 and_TOLD_right 0.40 and_WE -0.17 and_WE_MAY 0.43 and_WE_NOT 0.26 and_WE_TOLD -0.05
and_WE_are -0.47 and_WE_grateful -0.55 and_WE_have 0.34 and_WE_know -0.58 and_WE_share -0.33 and_WE_sorry -0.16 and_WE_understand -0.19
and_YOU -0.10 and_YOU_NOT -0.59 and_YOU_TOLD 0.53 and_a -0.59 and_all 0.65 and_anyone -0.32 and_are -0.17 and_are_sorry -0.55
and_ask 0.06 and_come 0.46 and_come_back 0.46 and_comments -0.16 and_comments_like -0.16 and_date 0.37 and_date_of 0.37
and_discuss -0.12 and_do -0.19 and_do_NOT -0.19 and_for 0.13 and_found 0.39 and_given 0.19 and_have -0.47 and_have_a 0.09
and_hope -0.21 and_hope_that -0.20 and_i -0.12 and_i'll 0.39 and_i'm 0.17 and_ill 0.49 and_ill_ASKED 0.21 and_in -0.34 and_is -0.07
and_it 0.05 and_it_TOLD 0.29 and_on -0.10 and_on_the -0.11 and_our 0.29 and_see 0.26 and_share -0.78 and_she 0.16 and_so -0.32
and_thank -0.22 and_thank_YOU -0.22 and_that -0.05 and_that's -0.65 and_that_is 0.33 and_that_the 0.16 and_the -0.46 and_there's 0.55
and_they -0.04 and_this 0.63 and_was 0.26 and_we 0.04 and_we'll 0.17 and_we're -0.65 and_were 0.39 and_would 0.11 and_you -0.23
and_you're 0.63 and_your 0.30 anfonwch 0.40 anfonwch_eich 0.40 annoying -0.57 another 1.20 another_surgery 0.35 answer -0.73
answer_END -0.57 answer_END_END -0.57 answered 0.54 answered_END 0.32 antibiotics 0.12 any -0.73 any_ANYONE -0.13 any_concerns -0.24
any_individual -0.45 any_individual's -0.44 any_more -0.07 any_of -0.47 any_pharmacy -0.58 any_practice -0.38 any_review -0.42
any_time 0.11 any_time_END 0.22 anybody 0.11 anybody_who -0.42 anymore 0.14 anyone -0.27 anyone's -0.23 anyone's_care -0.09
anyone's_care_or -0.05 anyone_can -0.33 anyone_here -0.35 anyone_in -0.17 anyone_is -0.05 anyone_may -0.35 anyone_who -0.44
anyone_with -0.17 anything -0.21 anything_WE -0.12 anything_about -0.14 anything_about_ANYONE -0.07 anything_personal -0.27
anything_personal_on -0.27 anything_urgent -0.45 anything_we -0.12 ap -0.63 ap_gig -0.63 ap_gig_cymru -0.63 apologies 0.36
apologise 0.76 apologise_for 0.37 apologise_to -0.22 app -0.55 app_END -0.48 app_END_END -0.48 app_is -0.31 app_is_quickest -0.31
app_or -0.20 appointment 0.20 appointment_END -0.61 appointment_was 0.47 appointments -0.43 appointments_can -0.05
appointments_here -0.18 appointments_on -0.06 appreciate -0.87 apwyntiad 0.42 apwyntiad_END 0.24 apwyntiad_END_END 0.24
apwyntiadau -0.57 ar 0.33 ar_agor -0.14 ar_agor_o -0.14 ar_ein -0.32 ar_ein_gwefan -0.32 ar_wefan -0.25 ar_wefan_y -0.25 archebu -0.63
are -0.47 are_END 0.27 are_END_END 0.27 are_NOT -0.16 are_NOT_TOLD -0.34 are_NUMBER 0.36 are_TOLD -0.35 are_TOLD_at -0.73
are_TOLD_on -0.50 are_TOLD_that 0.36 are_TOLD_to 0.31 are_a -0.58 are_about -0.84 are_also -0.55 are_also_very -0.15 are_always -0.25
are_back 0.32 are_busy 0.45 are_for -0.62 are_free_to 0.21 are_grateful -0.26 are_grateful_for -0.26 are_happy -0.23 are_in 0.03
are_listed -0.45 are_not -0.16 are_offered -0.75 are_on -0.51 are_on_OUR -0.23 are_open -0.09 are_quieter -0.36 are_quieter_after -0.36
are_recruiting -0.22 are_recruiting_NUMBER -0.22 are_satisfied 0.36 are_so 0.35 are_sorry -0.44 are_sorry_END -0.56
are_sorry_about -0.15 are_sorry_for -0.23 are_sorry_that -0.41 are_sorry_to -0.27 are_the 0.27 are_trained -0.29 are_two 0.36
are_unable -0.08 are_unable_to -0.08 are_under -0.14 are_very -0.40 are_welcome -0.49 are_welcome_to -0.28 are_working 0.30 area -0.22
area_END -0.08 area_END_END -0.08 aren't -0.41 argyfwng -0.29 argyfwng_ffoniwch -0.27 argyfwng_ffoniwch_NUMBER -0.27 arrange -0.27
arrival 0.58 arrival_END 0.58 arrival_END_END 0.58 arrive -0.68 arrive_END -0.68 arrive_END_END -0.68 arrived 0.24 as&your 0.73
as_TOLD -0.11 as_TOLD_END -0.13 as_WE_TOLD 0.11 as_YOU 0.56 as_YOU_TOLD 0.42 as_YOU_are 0.40 as_a 0.46 as_a_STAFF -0.50 as_it -0.58
as_it_NOT -0.10 as_soon -0.26 as_soon_as -0.26 as_this -0.12 as_you 0.56 ask -0.24 ask_a -0.21 ask_at -0.37 ask_everyone -0.13
ask_for -0.19 ask_the -0.11 ask_to -0.35 asked 0.21 asked_the -0.31 asked_to 0.43 asked_you 0.10 assure 0.24 assure_YOU 0.24
assure_YOU_the 0.24 assure_you 0.24 at -0.06 at_8 -0.47 at_8am -0.35 at_9 -0.15 at_NUMBER_on -0.33 at_NUMBER_past 0.30 at_OUR -0.17
at_OUR_monthly -0.24 at_OUR_next -0.49 at_SHE 0.16 at_SHE_NUMBER 0.16 at_any -0.56 at_any_time -0.57 at_ein -0.06 at_ein_tîm -0.07
at_her 0.11 at_it 0.47 at_it_END 0.47 at_our -0.17 at_reception -0.24 at_site -0.37 at_site_END -0.37 at_ten 0.30 at_the 0.05
at_the_front -0.13 at_the_library -0.46 at_the_surgery -0.42 at_the_time 0.59 at_this -0.40 at_www -0.67 at_your 0.46 august 0.09
available -0.81 away_END 0.10 away_END_END 0.10 baby -0.23 back 0.28 back_END 0.41 back_END_END 0.41 back_WHEN 0.12 back_is 0.39
back_is_better 0.39 back_to -0.49 bad -0.41 bank -0.62 bank_details -0.33 bank_holiday -0.51 barchus -0.07 barchus_at -0.07
barchus_at_ein -0.07 barod 0.43 bawb -0.70 bawb_END -0.60 bawb_END_END -0.60 bawb_ni -0.17 bawb_ni_fyddwn -0.17 be_TOLD_END -0.21
be_TOLD_at 0.25 be_TOLD_by -0.13 be_TOLD_in -0.29 be_TOLD_that 0.28 be_TOLD_through -0.29 be_TOLD_to -0.06 be_TOLD_with -0.20
be_able -0.04 be_able_to -0.04 be_advised 0.28 be_asked 0.12 be_booked -0.51 be_considered 0.15 be_glad -0.13 be_glad_to -0.13
be_grateful 0.48 be_happy 0.04 be_happy_to 0.04 be_hearing 0.38 be_hearing_from 0.38 be_kind -0.74 be_kind_END -0.58 be_looked 0.25
be_made -0.16 be_noisy -0.50 be_pleased -0.38 be_raised -0.20 be_reached -0.17 be_read -0.54 be_read_on -0.30 be_seen 0.49
be_seen_in -0.61 be_treated -0.17 be_writing 0.39 be_writing_to 0.39 because 0.07 because_it -0.24 because_it_has -0.24 because_of 0.35
because_of_the 0.14 because_the 0.20 been -0.12 been_a 0.21 been_corrected 0.12 been_in 0.45 been_on 0.49 been_reported -0.53
been_shared -0.20 before 0.35 before_WE 0.61 before_YOU 0.13 before_YOU_TOLD 0.17 before_the 0.37 before_we 0.61 before_you 0.13
before_your 0.08 behaviour 0.24 behind -0.47 being 0.25 being_TOLD -0.62 believe 0.14 below -0.34 best -0.89 best_ANYONE -0.50
best_person -0.50 beth 0.34 better 0.21 better_END 0.11 better_END_END 0.11 between 0.09 bias -0.10 birth 0.27 birth_or -0.51 bit 0.07
bit_TOLD 0.17 bless 0.30 blood 0.30 blood_form 0.05 blood_pressure -0.57 blood_test -0.07 bloods 0.58 bloods_are 0.46 board -0.44
board_END -0.26 board_END_END -0.26 bobl -0.32 bod 0.42 book -0.17 book_END 0.20 book_END_END 0.20 booked 0.19 booked_by -0.05
booking -0.62 bore -0.58 bore_ma -0.16 both 0.90 bout 0.64 box -0.20 box_END -0.39 box_END_END -0.39 boy 0.31 brand 0.39 brave 0.47
breifat -0.20 breifat_END -0.20 breifat_END_END -0.20 bring -0.29 broken -0.34 brys -0.26 brys_ffoniwch -0.25
brys_ffoniwch_NUMBER -0.25 busy 0.35 but -0.15 but_OUR -0.36 but_OUR_ASKED -0.23 but_WE -0.25 but_WE_MAY -0.06 but_YOU 0.66
but_YOU_know 0.29 but_i 0.16 but_if -0.11 but_if_YOU -0.11 but_it -0.42 but_our -0.36 but_the -0.37 but_we -0.43 but_you 0.66 buy -0.60
by 0.04 by_ANYONE -0.06 by_ASKED -0.16 by_ASKED_or -0.08 by_CARE -0.38 by_CARE_END -0.38 by_OUR 0.09 by_OUR_CARE 0.14 by_YOU 0.56
by_a -0.52 by_a_CARE -0.45 by_anyone -0.06 by_appointment -0.31 by_our 0.09 by_phone -0.18 by_post 0.39 by_the -0.26 by_the_book 0.53
by_this 0.45 by_you 0.56 bydd -0.11 bydd_y -0.11 byddwch 0.48 byddwch_yn 0.48 byddwn 0.41 byddwn_yn 0.41 byddwn_yn_ei -0.49 byth -0.29
byth_yn -0.29 byth_yn_trafod -0.13 call -0.50 call_111 -0.38 call_999 -0.39 call_END -0.52 call_back -0.25 call_nhs -0.25
call_phone -0.30 call_the -0.53 call_us -0.41 call_was 0.08 called 0.30 called_END 0.52 called_you 0.62 callers -0.43 calls -0.50
cam -0.25 cam_drin -0.25 cam_drin_neb -0.25 came 0.65 can -0.41 can't -0.58 can't_answer -0.38 can't_book -0.23 can't_chat -0.12
can't_discuss -0.42 can't_do -0.19 can't_give -0.32 can't_go -0.29 can't_help -0.42 can't_pass -0.39 can't_say -0.08 can't_see -0.26
can't_talk -0.38 can't_wait 0.06 can_END -0.28 can_advise -0.45 can_also -0.77 can_ask -0.56 can_assure 0.24 can_be -0.84
can_book -0.20 can_call -0.28 can_confirm 0.51 can_do -0.26 can_drop -0.43 can_get 0.19 can_help -0.40 can_learn -0.28 can_pick -0.13
can_raise -0.19 can_ring -0.43 can_say 0.38 can_see 0.09 can_self -0.46 can_sort -0.05 can_take 0.36 can_talk -0.19 can_treat -0.36
can_use -0.51 can_write -0.57 can_you 0.24 cancel -0.06 cancelled 0.63 cannot -0.37 cannot_comment -0.03 cannot_discuss -0.18 car -0.85
car_park -0.82 care -0.12 care_END -0.23 care_END_END -0.23 care_and -0.51 care_board -0.26 care_board_END -0.26 care_every -0.44
care_every_year -0.44 care_in -0.46 care_in_public -0.46 care_or -0.05 care_or_whether -0.05 caredig -0.37 caredig_END -0.37
caredig_END_END -0.37 carers -0.40 carers_MAY -0.31 carers_can -0.31 case 0.24 case_and 0.23 caused -0.30 caused_by -0.22 cctv 0.64
cervical -0.76 cervical_screening -0.76 chance 0.51 chance_to -0.06 chance_to_listen -0.06 change -0.20 change_CARE -0.18
change_CARE_here -0.18 change_appointments -0.18 changed -0.39 changed_our 0.40 changed_the -0.34 chaperones -1.02 chase 0.31 chat 0.09
chat_about -0.12 check 0.46 check_END 0.27 check_END_END 0.27 check_your 0.66 checked -0.23 checks -0.50 cheers -0.82 cheers_for -0.51
chemist 0.36 chest 0.15 chest_pain -0.30 chi 1.17 chi_END 0.80 chi_END_END 0.80 chi_ddim 0.53 choose -0.62 christmas -0.30
circumstances -0.44 clear 0.24 clinic -0.39 clinic_END 0.65 clinic_END_END 0.65 clinic_is -0.44 clinic_is_on -0.41 clinically 0.19
clinically_TOLD 0.19 clinically_indicated 0.19 clinician 0.07 clinics -0.83 clinics_are -0.29 clinics_are_on -0.13 close -0.18
close_at -0.18 close_at_NUMBER -0.18 closed -0.29 closed_END 0.12 closed_on -0.16 code -0.37 code_of -0.37 code_of_conduct -0.37
coffee -0.19 cofrestru 0.11 cofrestru_gyda 0.15 cofrestru_gyda_ni 0.15 colleague 0.73 collect 0.25 collected 0.67 come_back 0.60
come_in 0.28 comes -0.93 comes_on -0.58 coming 0.69 coming_in 0.43 coming_to 0.52 coming_to_ASKED 0.52 comment -0.73 comment_END -0.69
comment_END_END -0.69 comment_further 0.31 comment_on -0.37 comment_on_individuals -0.18 comments -1.18 comments_END -0.59
comments_END_END -0.59 comments_and -0.38 comments_are -0.07 comments_like -0.49 comments_like_this -0.49 comments_on -0.54
comments_that -0.62 committed 0.12 common -0.48 common_CARE -0.36 common_conditions -0.36 community -0.36 community_END -0.25
community_END_END -0.25 complain -0.48 complaint 0.10 complaint_END -0.34 complaint_END_END -0.34 complaint_TOLD 0.16 complaints -0.83
complaints_CARE -0.76 complaints_END -0.22 complaints_END_END -0.22 complaints_procedure -0.76 concern -0.35 concern_END 0.25
concern_END_END 0.25 concern_MAY -0.19 concern_MAY_raise -0.19 concern_TOLD -0.67 concern_can -0.19 concerned_and 0.12 concerns -0.67
concerns_on -0.14 concerns_on_ASKED -0.14 conditions -0.36 conduct -0.08 confidentiality -0.93 confidentiality_WE 0.03
confidentiality_means -0.30 confidentiality_means_that -0.30 confidentiality_we 0.03 confirm 0.33 confirm_NOT -0.04
confirm_NOT_deny -0.04 confirm_nor -0.04 confirm_that 0.51 confirms -0.43 confused 0.40 considered 0.17 consult -0.57 consultant 0.60
consultation 0.48 consultation_END 0.68 contact -0.65 contact_neu -0.17 contact_or -0.15 contact_page -0.07 contact_the -0.40
contact_us -0.44 control -0.08 conversation 0.35 conversation_END -0.37 conversation_END_END -0.37 copy -0.15 copy_of -0.15
correct 0.31 corrected 0.12 correspondence -0.53 cos 0.47 could 0.26 could_not -0.05 country -0.32 criticism -1.13 criticism_is -0.57
croesawu -0.48 croesawu_adborth -0.06 croesawu_adborth_gonest -0.06 croeso -0.63 croeso_WE -0.63 croeso_WE_chi -0.42 croeso_i -0.63
customer 0.25 customer_care -0.45 customer_care_every -0.44 cymorth -0.85 cymru -0.63 cymryd 0.51 cymuned -0.25 cymuned_END -0.25
da -0.81 da_neu -0.06 da_neu_ddrwg -0.06 dad 0.07 danger -0.19 danger_CARE -0.20 danger_CARE_NUMBER -0.20 danger_call -0.20 date 0.23
date_of 0.18 date_of_birth 0.18 dates 0.51 daughter 0.12 day 0.36 day_END -0.29 day_END_END -0.29 day_in 0.16 day_or -0.15
day_or_night -0.15 days_END 0.15 days_END_END 0.15 days_for -0.35 dda 0.50 dda_END 0.50 dda_END_END 0.50 ddarllen -0.37
ddarllen_hyn -0.37 ddarllen_hyn_END -0.38 ddim 0.27 ddim_yn 0.27 ddod 0.45 ddrwg -0.24 ddrwg_ac -0.06 ddrwg_ac_yn -0.06
ddrwg_gennym 0.31 ddrwg_gennym_ddarllen -0.37 ddwywaith 0.25 ddydd -0.39 ddydd_llun -0.53 ddydd_llun_END -0.53 deal -0.17 dear -0.24
decided -0.46 decided_by -0.46 declined 0.20 declined_because 0.19 defnyddiwch -0.29 defnyddiwch_ASKED -0.16
defnyddiwch_ASKED_neu -0.16 defnyddiwch_complaints -0.30 defnyddiwch_complaints_END -0.30 defnyddiwch_contact -0.16 delay 0.56
delay_to 0.33 delay_to_your 0.33 delete -0.27 delete_your_post -0.24 delighted -0.27 delighted_END -0.27 dentist -0.68 deny 0.33
describe 0.22 describe_END 0.19 describe_END_END 0.19 deserve -0.43 desk 0.59 desk_END 0.23 desk_END_END 0.23 desk_and -0.13
desk_for 0.48 desk_or -0.40 detail -0.35 detail_END -0.32 detail_END_END -0.32 details -0.61 details_END -0.33 details_END_END -0.33
details_are -0.10 details_are_on -0.10 details_here -0.12 details_in -0.24 details_in_it -0.24 details_on -0.50 details_on_OUR -0.53
details_on_social -0.11 diazepam 0.57 did 0.35 did_everything 0.61 did_not -0.15 did_ring 0.25 did_you -0.07 did_your 0.22 didn't 0.70
didn't_go 0.54 difference 0.41 different 0.50 dim -0.18 diolch -0.46 diolch_am -0.48 diolch_am_ddod 0.45 diolch_am_gymryd -0.24
diolch_am_yr -0.63 diolch_yn 0.09 diolch_yn_fawr 0.09 directly -0.47 discharge 0.31 discuss -0.37 discuss_any -0.38
discuss_anyone's -0.11 discuss_anyone's_care -0.10 discuss_anything -0.25 discuss_anything_personal -0.25 discuss_individuals -0.35
discuss_it -0.30 discuss_your 0.13 discussed -0.73 dispensary -0.56 displayed -0.25 dm 0.11 dm_me 0.11 dm_me_your 0.11 dna'd 1.10
do -0.45 do_ASKED -0.45 do_CARE -0.21 do_CARE_on -0.06 do_END -0.88 do_END_END -0.88 do_NOT -0.32 do_NOT_discuss -0.08 do_NOT_do 0.56
do_NOT_respond -0.19 do_NOT_share -0.31 do_NOT_tolerate -0.26 do_appointments -0.06 do_better -0.64 do_better_END -0.64 do_get -0.10
do_get_in -0.10 do_not -0.32 do_ring -0.49 do_so -0.70 do_this -0.19 dob 0.42 doctor 0.81 doctor_had 0.29 doctor_he 0.10
doctor_that 0.15 doctors 0.32 doctors_are -0.59 does -0.12 does_NOT -0.10 does_not -0.10 doing 0.74 don't -0.52 don't_do -0.57
don't_give -0.29 don't_have -0.53 don't_know -0.55 don't_need -0.63 don't_post -0.56 don't_put -0.24 don't_share -0.10 don't_worry 0.41
done 0.13 door -0.48 door_END -0.47 door_END_END -0.47 door_is -0.41 door_is_open -0.20 dose 0.32 down 0.42 down_END -0.13
down_END_END -0.13 down_for 0.38 down_the -0.64 down_this -0.53 down_this_morning -0.53 down_within 0.33 down_within_NUMBER 0.33
dr 0.89 drafod -0.65 dressing 0.56 dressings_smears -0.22 drin -0.25 drin_neb -0.25 drin_neb_yn -0.25 drop 0.34 drop_it 0.38
drop_your 0.18 dropped 0.24 dudalen -0.67 dudalen_hon -0.62 due 0.41 duty -0.40 duty_of -0.40 duty_of_confidentiality -0.22
dyddiad 0.40 dyddiad_geni 0.40 e -0.31 each -0.44 each_year -0.27 ear -0.13 early -0.11 early_END -0.49 early_END_END -0.49 edrych 0.29
ei -0.59 ei_godi -0.11 ei_godi_yma -0.11 eich 0.99 eich_ffonio 0.46 eich_geiriau -0.37 eich_geiriau_caredig -0.37 ein -0.72
ein_TOLD -0.25 ein_TOLD_END -0.25 ein_cymuned -0.25 ein_gwasanaethau -0.23 ein_gwefan -0.32 ein_gwefan_END -0.32 ein_proses -0.18
ein_proses_gwyno -0.18 ein_tîm -0.07 ein_tîm_END -0.07 eleven -0.13 else -0.42 else_END -0.63 else_END_END -0.63 elsewhere 0.80
email 0.29 emergencies -0.70 emergencies_999 -0.61 emergencies_NUMBER -0.61 emergencies_NUMBER_END -0.61 emergency -0.45
emergency_ASKED -0.53 emergency_CARE -0.27 emergency_CARE_NUMBER -0.27 emergency_call -0.27 end 0.12 end_of 0.18 end_of_the 0.18
ended 0.08 enough 0.12 enough_END -0.55 enough_END_END -0.55 entirely 0.82 equality -0.38 equality_and -0.38 er -0.36 er_mwyn -0.19
er_mwyn_gwarchod -0.06 er_tegwch -0.17 er_tegwch_WE -0.17 error 0.71 eu -0.81 even -0.38 evening_END -0.64 evening_END_END -0.64
ever 0.37 ever_so -0.04 every -0.48 every_NUMBER -0.87 every_comment -0.42 every_one -0.84 every_practice -0.83 every_year -0.39
every_year_END -0.44 everybody -0.96 everybody_END -0.85 everyone -1.01 everyone's -0.20 everyone's_privacy -0.06
everyone's_privacy_WE -0.05 everyone_END -1.06 everyone_affected -0.50 everyone_here -0.26 everyone_is -0.65 everyone_to -0.20
everything 0.28 examination 0.29 examination_TOLD 0.29 examination_TOLD_thorough 0.29 examination_was 0.29 examined 0.19 example -0.55
expected 0.46 experience 0.20 explain 0.30 explained 0.13 explained_at 0.19 explained_to 0.16 explains -0.48 facebook -0.54
facebook_END -0.44 facebook_END_END -0.44 fact 0.12 facts -0.11 failed 0.18 fair -0.09 family 0.55 family_END 0.18 family_END_END 0.18
far 0.39 fath -0.51 fath_END -0.51 fath_END_END -0.51 father 0.10 fault -0.24 fault_END 0.40 fault_END_END 0.40 fawr 0.09 fawr_am -0.37
fawr_am_eich -0.37 fe 0.78 fe_wnaethon 0.25 fe_wnaethon_ni 0.25 feddygfa -0.57 feddygfa_ar -0.57 feddygfa_ar_agor -0.14 feedback -0.89
feedback_END -0.47 feedback_END_END -0.47 feedback_and -0.56 feedback_form -0.52 feedback_good -0.09 feedback_is -0.25
feedback_is_TOLD -0.25 feel -0.33 feel_TOLD -0.44 feel_TOLD_END -0.45 feel_rushed -0.45 feeling -0.05 feeling_better 0.50 feels -0.48
fel -0.29 felt -0.24 felt_END -0.33 few 0.30 few_questions -0.22 few_questions_so -0.22 ffliw -0.82 ffliw_ar -0.25 ffliw_ar_ein -0.25
ffonio 0.28 ffoniwch -0.55 ffoniwch_111 -0.26 ffoniwch_999 -0.45 ffoniwch_ASKED -0.47 ffoniwch_ASKED_END -0.47 ffoniwch_NUMBER -0.43
ffoniwch_NUMBER_END -0.43 ffoniwch_NUMBER_mewn -0.16 ffoniwch_phone -0.47 find 0.05 find_another 0.73 fine -0.10 first -0.50
first_WHEN -0.29 first_WHEN_of -0.29 fit -0.11 five 0.08 five_minutes -0.27 five_stars 0.49 fixed -0.25 flu -0.74 flu_CARE -0.22
flu_clinic -0.48 flu_clinic_is -0.26 flu_jabs -0.17 fod 0.45 fod_yn 0.24 fod_yn_barchus -0.07 followed 0.33 followed_the 0.35
following 0.45 following_your 0.40 following_your_complaint 0.40 for -0.27 for_ANYONE -0.29 for_CARE -0.75 for_CARE_CARE -0.23
for_CARE_END -0.57 for_NAME 0.33 for_NAME_SHE 0.33 for_NUMBER 0.17 for_OUR -0.07 for_STAFF -0.43 for_YOU 0.58 for_YOU_END 0.55
for_a -0.10 for_all -0.09 for_any -0.64 for_anyone -0.47 for_being 0.36 for_coming 0.70 for_coming_in 0.43 for_coming_to 0.52
for_dressings -0.22 for_how -0.11 for_it -0.05 for_many -0.70 for_our -0.07 for_people -0.23 for_personal -0.53 for_raising -0.55
for_reasons -0.04 for_reasons_of -0.04 for_repeats -0.65 for_reviews 0.30 for_sharing -0.41 for_so 0.79 for_taking -0.17
for_taking_the -0.17 for_that 0.21 for_that_END 0.41 for_the -0.29 for_the_NUMBER 0.15 for_the_feedback -0.39 for_the_manager -0.09
for_the_practice -0.24 for_these -0.37 for_this -0.66 for_urgent -0.24 for_urgent_advice -0.22 for_us -0.19 for_us_to -0.19
for_writing -0.44 for_writing_END -0.56 for_you 0.60 for_your -0.20 for_your_comment -0.52 for_your_feedback -0.37 for_your_kind -0.24
for_your_next 0.20 for_your_patience 0.44 for_your_privacy -0.21 for_your_review -0.75 form 0.10 form_END -0.15 form_END_END -0.15
form_is 0.34 form_is_on -0.49 form_on -0.80 forms -0.14 forms_are -0.39 forms_are_on -0.39 forty 0.36 forty_minutes 0.36 found 0.19
found_no 0.39 four -0.13 foyer 0.08 free -0.24 free_for -0.19 free_for_ANYONE -0.19 free_on -0.15 free_on_NUMBER -0.15 free_to 0.21
friday -0.05 from_8am -0.19 from_ANYONE -0.46 from_END 0.29 from_END_END 0.29 from_NUMBER 0.19 from_NUMBER_END -0.40 from_OUR 0.38
from_OUR_list 0.13 from_YOU -0.33 from_a -0.71 from_all -0.55 from_all_of -0.55 from_anyone -0.10 from_here -0.61 from_our 0.38
from_patients -0.43 from_the 0.55 from_the_hospital 0.62 from_the_system 0.28 from_you -0.33 from_your 0.34 from_your_CARE 0.34
front 0.35 front_desk 0.35 front_desk_and -0.13 frustrating -0.70 frustrating_END -0.50 frustrating_END_END -0.50 frustration -0.74
frustration_and -0.64 frustration_and_MAY -0.37 frys -0.17 frys_ffoniwch -0.17 frys_ffoniwch_NUMBER -0.17 full -0.12 full_END -0.37
full_END_END -0.37 further -0.13 further_END -0.41 further_END_END -0.41 fyddwn -0.35 fyddwn_byth -0.29 fyddwn_byth_yn -0.29
fyddwn_yn -0.40 gall -0.23 gall_unrhyw -0.23 gall_unrhyw_un -0.23 gallwch -0.59 gallwn -0.51 gallwn_guddio -0.51 gan -0.20
gan_nad -0.20 gan_nad_yw'n -0.20 gave 0.29 gave_you 0.29 geiriau -1.05 geiriau_caredig -0.37 geiriau_caredig_END -0.37 general -0.96
general_END -0.46 general_END_END -0.46 general_practice -0.60 geni 0.40 gennym -0.23 gennym_ddarllen -0.37 gennym_ddarllen_hyn -0.37
get -0.26 get_YOU 0.35 get_a -0.26 get_in -0.16 get_in_touch -0.16 get_through -0.33 get_through_END -0.20 get_you 0.35 gets -0.66
getting 0.04 getting_through 0.12 gig 0.03 gig_cymru -0.63 gig_hefyd -0.25 gig_hefyd_review -0.25 girls 0.53 girls_END 0.63
girls_will -0.23 give 0.25 give_YOU 0.34 give_medical -0.42 give_medical_advice -0.40 give_the -0.08 give_us 0.49 give_us_a 0.31
give_you 0.34 given 0.43 given_the 0.38 giving 0.42 giving_YOU 0.42 giving_you 0.42 glad 0.40 glad_WE 0.19 glad_WE_MAY 0.19
glad_YOU 0.39 glad_YOU_TOLD 0.33 glad_to -0.12 glad_to_hear -0.13 glad_to_listen -0.51 glad_we 0.19 glad_you 0.25 glad_your 0.51
glaf 0.47 go -0.20 go_END 0.36 go_END_END 0.36 go_into -0.29 go_into_anything -0.29 go_to 0.18 goddef -0.25 goddef_cam -0.25
goddef_cam_drin -0.25 godi -0.78 godi_pryder -0.62 godi_pryder_defnyddiwch -0.30 godi_pryder_ffoniwch -0.15 godi_yma -0.11
godi_yma_complaints -0.11 gofal -0.54 gofal_neb -0.17 gofal_neb_nac -0.13 gofyn -0.61 gofyn_am -0.75 gofyn_iddo -0.07
gofyn_iddo_fod -0.07 going 0.14 gone 0.41 gone_through 0.39 gone_wrong -0.55 gone_wrong_WE -0.16 gonest -0.06 gonest_da -0.06
gonest_da_neu -0.06 good -0.68 good_or -0.43 good_or_bad -0.43 good_to -0.72 google 0.45 google_END 0.59 google_END_END 0.59 got 0.64
got_it 0.44 gp -0.32 gps -0.80 grateful -0.74 grateful_END -0.21 grateful_END_END -0.21 grateful_YOU -0.32 grateful_YOU_TOLD -0.32
grateful_for -0.57 grateful_for_the -0.32 grateful_for_your -0.46 grateful_you -0.32 great -0.90 great_deal -0.17 group -0.76
guddio -0.51 guidance 0.25 guidance_END 0.28 guidance_END_END 0.28 gwaed 0.44 gwaed_yn 0.44 gwarchod -0.06 gwarchod_preifatrwydd -0.06
gwarchod_preifatrwydd_pawb -0.06 gwasanaethau -0.23 gwefan -0.32 gwefan_END -0.32 gwefan_END_END -0.32 gweld 0.45 gwener 0.12
gwener_END 0.12 gwener_END_END 0.12 gwybodaeth -0.26 gwybodaeth_am -0.26 gwyno -0.18 gyda 0.18 gyda'r -0.20 gyda'r_tîm -0.20
gyda'r_tîm_END -0.20 gyda_ni 0.04 gyda_ni_END 0.17 gyda_ni_yn -0.06 gyhoeddus -0.30 gyhoeddus_END -0.30 gyhoeddus_END_END -0.30
gymryd -0.25 gymryd_yr -0.24 gymryd_yr_amser -0.24 gyngor -0.26 gyngor_brys -0.26 gyngor_brys_ffoniwch -0.25 gysylltu -0.64 had 0.46
had_a 0.22 had_an -0.07 had_to 0.05 had_your 0.15 half -0.51 hall -0.31 happened 0.85 happened_END 0.85 happy -0.38 happy_END 0.13
happy_END_END 0.13 happy_YOU 0.31 happy_to -0.06 happy_to_help 0.10 happy_you 0.31 hard -0.65 hard_END -0.73 hard_END_END -0.73
hard_to -0.72 has -0.08 has_TOLD -0.57 has_TOLD_TOLD -0.73 has_TOLD_a -0.55 has_TOLD_the -0.59 has_a 0.24 has_already 0.19
has_already_TOLD 0.19 has_been -0.41 has_gone_wrong -0.16 has_good -0.68 has_private -0.24 has_private_details -0.24 has_since 0.43
has_since_TOLD 0.43 has_the 0.89 has_the_latest -0.43 have -0.18 have_NOT 0.29 have_NUMBER -0.03 have_TOLD -0.20 have_TOLD_TOLD -0.38
have_TOLD_the -0.30 have_TOLD_with 0.31 have_TOLD_your -0.41 have_YOU 0.78 have_YOU_TOLD 0.83 have_a -0.71 have_a_look 0.29
have_been -0.07 have_done 0.80 have_gone -0.22 have_no 0.40 have_not -0.09 have_spoken 0.36 have_spoken_to 0.36 have_the -0.48
have_the_latest -0.35 have_written -0.40 have_you 0.78 haven't 0.45 having 0.07 he 0.66 he's 0.72 he_was 0.44 health 0.17
health_END -0.75 health_END_END -0.75 health_details -0.11 health_details_here -0.11 healthcare 0.85 hear -0.23 hear_YOU -0.62
hear_about 0.24 hear_concerns -0.14 hear_concerns_on -0.14 hear_from 0.13 hear_from_ANYONE -0.10 hear_from_YOU -0.47 hear_more -0.18
hear_you -0.62 hearing 0.14 hearing_from 0.38 hefyd -0.64 hefyd_review -0.25 hefyd_review_END -0.25 hello -0.28 hello_the -0.30
help -0.17 help_CARE -0.52 help_END -0.59 help_END_END -0.59 help_but 0.22 help_call -0.52 help_us 0.22 help_with -0.47
help_with_that -0.42 helps -0.78 helps_END -0.34 helps_END_END -0.34 helps_us -0.69 helpu 0.23 helpu_END 0.67 helpu_END_END 0.67
her 0.48 her_END 0.31 here -0.46 here_ANYONE -0.24 here_ANYONE_MAY -0.24 here_ASKED -0.66 here_END -0.33 here_END_END -0.33
here_WHEN -0.06 here_and -0.18 here_and_on -0.11 here_anyone -0.24 here_as -0.26 here_as_it -0.10 here_but -0.21 here_but_OUR -0.22
here_but_if -0.11 here_complaints -0.20 here_complaints_END -0.20 here_for 0.31 here_sorry -0.64 hey -0.90 hi 0.30 hi_WE -0.25
hi_WE_NOT -0.37 hi_we -0.37 hi_yes 0.32 hi_yes_WE 0.32 hide -0.84 hide_such -0.39 hide_such_comments -0.13 high 0.33 him 0.21 his 0.30
history 0.59 history_of 0.49 hiya -0.43 holiday -0.51 home 0.57 home_END 0.13 home_END_END 0.13 hon -0.62 honest -0.44 honest_END -0.49
honest_END_END -0.49 honest_feedback -0.21 honest_feedback_END -0.51 honestly 0.21 hope 0.34 hope_ANYONE -0.72 hope_YOU 0.29
hope_YOU_TOLD 0.29 hope_that -0.20 hope_the 0.51 hope_the_CLINICAL 0.23 hope_the_new 0.20 hope_you 0.29 hospital 0.08 hospital_END 0.44
hospital_END_END 0.44 hospital_TOLD 0.05 hospital_for 0.06 hospital_waiting -0.44 hospital_waiting_lists -0.44 hour 0.44 hour_END 0.37
hour_END_END 0.37 hours -0.09 hours_END -0.12 hours_END_END -0.12 hours_WE 0.27 how_END -0.45 how_END_END -0.45 how_WE -0.36
how_WE_MAY -0.54 how_YOU 0.64 how_to -0.09 how_we -0.36 how_you 0.64 hub -0.26 husband 0.38 hyn -0.36 hyn_END -0.45 hyn_END_END -0.45
i 0.27 i'ch 0.55 i'll 0.47 i'll_have 0.29 i'm 0.28 i'm_afraid -0.19 i'm_not 0.26 i'm_sorry 0.04 i'm_the 0.12 i've 0.64 i've_put 0.63
i_am -0.18 i_bawb -0.53 i_can 0.52 i_can't -0.38 i_did 0.41 i_do 0.41 i_godi -0.30 i_have -0.16 i_may -0.58 i_regret 0.09
i_remember 0.34 i_think 0.31 i_was 0.12 i_will 0.16 i_would 0.15 i_ysgrifennu -0.24 iawn -0.37 iddo -0.07 iddo_fod -0.07
iddo_fod_yn -0.07 idea -0.52 idea_MAY -0.52 identify -0.45 identify_individuals -0.31 identify_individuals_from -0.31 iechyd -0.98
if -0.16 if&your 0.34 if_ANYONE -0.17 if_ANYONE_has -0.38 if_ANYONE_is -0.09 if_SHE -0.48 if_WE 0.14 if_WE_TOLD -0.20 if_YOU -0.09
if_YOU_ASKED -0.11 if_YOU_CARE -0.19 if_YOU_MAY -0.10 if_YOU_TOLD -0.20 if_YOU_are -0.08 if_a -0.65 if_anyone -0.05 if_anyone's -0.47
if_i 0.14 if_it -0.22 if_it's -0.04 if_its -0.60 if_someone -0.34 if_something -0.16 if_something_has -0.16 if_the 0.03 if_they -0.48
if_we -0.48 if_you'd -0.04 if_your 0.16 ill 0.60 ill_ASKED 0.21 ill_sort 0.39 ill_sort_it 0.39 illnesses -0.25 illnesses_END -0.25
illnesses_END_END -0.25 improve -0.60 improve_END -0.46 improve_END_END -0.46 in 0.25 in_END 0.24 in_END_END 0.24 in_NUMBER 0.43
in_OUR 0.07 in_OUR_community -0.20 in_WHEN -0.28 in_WHEN_END -0.24 in_a 0.45 in_an -0.37 in_an_emergency -0.37 in_and 0.28
in_and_ASKED 0.09 in_at -0.03 in_at_the -0.06 in_before 0.35 in_customer -0.24 in_customer_care -0.24 in_danger -0.19
in_danger_CARE -0.20 in_general -0.77 in_it -0.28 in_it_END -0.28 in_january -0.49 in_march 0.30 in_may 0.45 in_more -0.77
in_october -0.06 in_on -0.28 in_on_WHEN -0.36 in_our 0.07 in_private -0.38 in_private_END -0.38 in_public -0.28 in_public_END -0.09
in_public_and -0.34 in_public_but -0.10 in_question 0.60 in_the -0.44 in_the_STAFF -0.33 in_the_app -0.24 in_the_box -0.35
in_the_comments -0.55 in_the_foyer 0.08 in_the_nhs -0.34 in_the_queue -0.24 in_the_waiting 0.15 in_this 0.21 in_this_reply -0.43
in_this_review 0.61 in_today -0.03 in_touch 0.22 in_touch_with -0.04 in_writing -0.20 in_your 0.29 including 0.52 indicated 0.19
individual -0.75 individual's -0.44 individual_circumstances -0.55 individual_matters -0.28 individuals -0.83 individuals_END -0.78
individuals_END_END -0.78 individuals_from -0.31 individuals_whether -0.14 infections -0.57 info -0.65 information -0.65
information_about -0.28 information_about_OUR -0.14 informed -0.24 informed_END -0.38 inhaler 0.22 injection 0.15 insults -0.77
integrated -0.26 integrated_care -0.26 interpreter -0.58 interpreter_ASKED -0.58 interpreter_please -0.58 into 0.12 into_anything -0.29
into_anything_personal -0.29 into_something -0.13 into_something_ASKED -0.13 investigated 0.41 is -0.21 is_01632 -0.27 is_END -0.26
is_END_END -0.26 is_NOT -0.87 is_NOT_OUR -0.31 is_NOT_TOLD -0.69 is_NOT_the -0.09 is_OUR -0.22 is_OUR_practice -0.22 is_TOLD 0.14
is_TOLD_END 0.45 is_TOLD_about -0.43 is_TOLD_by -0.11 is_TOLD_here -0.44 is_TOLD_in 0.41 is_TOLD_on -0.30 is_TOLD_with -0.05 is_a -1.05
is_a_national -0.22 is_always -0.32 is_and -0.63 is_at -0.19 is_at_site -0.37 is_better 0.39 is_better_END 0.39 is_closed -0.05
is_free -0.21 is_free_for -0.19 is_glad -0.31 is_glad_to -0.31 is_hard -0.73 is_hard_END -0.73 is_how -0.20 is_how_it -0.20 is_in -0.23
is_in_danger -0.23 is_never -0.95 is_not -0.38 is_off -0.21 is_on -0.18 is_on_OUR -0.29 is_on_the -0.12 is_open -0.34
is_open_NUMBER -0.19 is_open_from -0.33 is_open_to -0.27 is_or -0.27 is_or_NOT -0.27 is_our -0.22 is_out -0.36 is_out_of -0.36
is_outside 0.17 is_outside_OUR 0.17 is_public -0.48 is_quickest -0.31 is_really 0.08 is_registered -0.26 is_shared -0.25 is_taken 0.33
is_taken_down 0.33 is_the 0.24 is_to -0.51 is_too -0.69 is_under 0.31 is_welcome -0.22 isn't_private -0.34 it's -0.26 it's_NOT 0.24
it's_TOLD -0.56 it's_the 0.52 it_ASKED 0.22 it_END 0.43 it_END_END 0.43 it_MAY -0.12 it_MAY_be -0.54 it_NOT 0.08 it_NOT_private -0.34
it_TOLD 0.54 it_TOLD_END -0.20 it_TOLD_NOT 0.26 it_TOLD_TOLD 0.51 it_TOLD_a -0.37 it_TOLD_the 0.12 it_all 0.10 it_all_END 0.10
it_at -0.17 it_at_OUR -0.17 it_can -0.31 it_can't 0.26 it_felt -0.25 it_has -0.60 it_has_private -0.24 it_here -0.20
it_here_complaints -0.20 it_is -0.10 it_is_NOT -0.24 it_on 0.19 it_please 0.22 it_right -0.15 it_right_END -0.15 it_should -0.43
it_to 0.33 it_to_the 0.07 it_up 0.23 it_was 0.22 it_went 0.59 it_with -0.12 it_would 0.19 it_wrong 0.44 its -0.30 its_NOT 0.34
its_not 0.20 its_own -0.51 itself -0.11 itself_END -0.11 itself_END_END -0.11 jab_END -0.16 jabs 0.22 january -0.49 january_END -0.49
june -0.35 june_END -0.35 just -0.68 just_turn -0.43 just_turn_up -0.43 karen 0.40 keep -0.30 keep_it -0.77 keep_us -0.52
keep_us_going -0.52 kept -0.31 kind -0.90 kind_END -0.71 kind_END_END -0.71 kind_comments -0.33 kind_words -0.54 kind_words_END -0.27
kindness -0.21 knee 0.23 knee_is 0.23 know_END -0.63 know_END_END -0.63 know_NUMBER -0.67 know_how -0.19 know_it 0.10 know_that -0.21
know_the -0.09 know_what 0.05 know_what_TOLD 0.12 know_who 0.89 knows 0.12 lady 0.19 lane 0.21 last 0.40 last_week 0.37
last_week_END 0.26 late 0.03 late_END -0.21 late_END_END -0.21 latest -0.45 latest_news -0.35 latest_news_END -0.35 lead -0.44
lead_END -0.38 lead_END_END -0.38 leaflet -0.35 learn -0.40 learn_END -0.34 learn_END_END -0.34 learn_that -0.21 leave 0.29
leave_END 0.35 leave_END_END 0.35 leave_a -0.76 leave_feedback -0.12 left -0.32 left_END -0.32 let -0.13 let_YOU 0.46 let_YOU_down 0.47
let_us -0.49 let_us_know -0.49 let_you 0.46 letter 0.70 letter_END 0.33 letter_was 0.22 letters -0.40 letting_us_know -0.50
liability 0.85 library -0.42 library_END -0.27 library_END_END -0.27 life -0.63 like -0.25 like_ANYONE -0.27 like_YOU 0.30
like_YOU_END 0.20 like_that 0.48 like_the -0.53 like_these -0.51 like_this -0.39 like_this_END -0.08 like_to -0.49 like_to_hear -0.18
like_to_talk -0.12 like_to_understand -0.08 like_us -0.13 like_us_to -0.13 like_you 0.26 like_yours 0.48 line -1.05 line_is -0.35
lines -0.84 lines_are -0.37 lines_are_quieter -0.38 lines_open -0.28 lines_open_at -0.28 link -1.11 list 0.58 list_END 0.30
list_END_END 0.30 list_for 0.47 listed -0.45 listed_on -0.45 listen -0.41 listen_END -0.37 listen_END_END -0.37 listened -0.18
listened_to -0.18 lists -0.46 little 0.90 little_KIN 0.31 little_boy 0.31 live -0.40 llun -0.61 llun_END -0.53 llun_END_END -0.53
local -0.70 local_STAFF -0.49 local_STAFF_MAY -0.25 local_pharmacist -0.49 locum 0.19 lol 0.75 lonely 0.20 long 0.06 long_and -0.50
long_and_WE -0.50 longer -0.24 longer_END -0.87 longer_END_END -0.87 longer_than 0.11 longer_works 0.38 longer_works_here 0.38
look 0.17 look_END 0.49 look_END_END 0.49 look_at -0.21 look_into -0.37 look_into_something -0.13 looked 0.22 looked_at 0.19
looking -0.28 looking_after -0.09 loss 0.70 lost -0.04 lost_someone -0.27 lost_your 0.17 lot 0.03 lots -0.59 lots_of -0.60
lots_of_ANYONE -0.60 love 0.34 love_reading -0.72 love_to -0.09 love_to_help 0.22 love_to_know -0.63 loved 0.06 lovely 0.18
lovely_to 0.41 lovely_to_read -0.42 ma -0.16 machine -0.26 mad 0.05 made -0.62 made_by -0.36 made_our -0.73 mae -0.44 mae'n -0.44
mae'n_ddrwg -0.44 mae'n_ddrwg_gennym 0.17 mae'r -0.90 mae'r_feddygfa -0.14 mae'r_feddygfa_ar -0.14 mae_croeso -0.63 mae_croeso_WE -0.63
mae_eich 0.43 mae_gwybodaeth -0.26 mae_gwybodaeth_am -0.26 make -0.71 make_a -0.25 makes -0.26 makes_it -0.26 making -0.37
making_a 0.14 malicious 0.60 management -0.31 management_STAFF -0.31 management_STAFF_END -0.31 management_team -0.31 manager -0.45
manager's -0.53 manager_END -0.68 manager_END_END -0.68 manager_MAY -0.32 manager_MAY_always -0.26 manager_MAY_be -0.39
manager_can -0.12 manager_if -0.12 manager_is -0.51 manager_will -0.17 manager_would -0.32 many 0.04 many_ANYONE -0.43
many_people -0.43 many_years 0.32 many_years_END 0.32 manylion -0.55 manylion_personol -0.19 manylion_personol_yma -0.19 march 0.30
mate 0.33 mate_END 0.29 mate_END_END 0.29 matter -0.27 matter_is 0.63 matters -0.46 may -0.33 may_END 0.45 may_ask -0.24 may_be -0.43
may_hide -0.39 may_not -0.42 may_wish -0.24 me 0.94 me_END 0.35 me_END_END 0.35 me_NUMBER 0.51 me_your 0.11 mean -0.35 mean_a -0.37
means -0.32 means_that -0.32 means_that_WE -0.30 media -0.22 media_END -0.22 media_END_END -0.22 medical -0.18 medical_advice -0.40
medication 0.23 medicine -0.53 medicines -0.68 medicines_here -0.21 medicines_on -0.35 medium -0.11 meet -0.18 meet_SHE 0.16
meet_SHE_at 0.16 meeting -0.51 meeting_END -0.48 meeting_END_END -0.48 member 0.41 member_of 0.38 member_of_STAFF 0.33 members -0.49
members_of -0.54 mend 0.23 mend_END 0.23 mend_END_END 0.23 mention 0.92 menu -0.36 message -0.57 message_END -0.47
message_END_END -0.47 messages -0.35 met 0.28 mewn -0.20 mewn_argyfwng -0.29 mewn_argyfwng_ffoniwch -0.27 mewn_perygl -0.35 mile 0.30
mind 0.31 minor -0.25 minor_illnesses -0.25 minor_illnesses_END -0.25 minutes -0.32 minutes_END 0.62 minutes_END_END 0.62
minutes_and -0.30 minutes_is -0.29 minutes_late 0.38 minutes_late_END 0.38 missed 0.26 mistake 0.45 mix 0.32 mix_up 0.32
mix_up_with 0.26 mobile 0.32 mobile_number 0.32 monday -0.16 monday_END -0.42 monday_to -0.19 money -0.52 monitored -0.57 month -0.42
month_END -0.29 month_END_END -0.29 month_for -0.14 monthly -0.24 monthly_meeting -0.24 mor 0.17 more -0.86 more_CARE -0.55
more_END -0.59 more_END_END -0.59 more_STAFF -0.35 more_gps -0.55 more_here -0.31 more_in -0.10 more_than -0.52 more_than_NUMBER -0.57
morning -0.95 morning_END -0.52 morning_END_END -0.52 morning_and -0.40 morning_and_WE -0.40 mornings -0.42 most 0.24 mother 0.14
moved -0.23 much -1.09 much_END -0.51 much_END_END -0.51 much_for -0.48 much_for_the -0.48 mum 0.30 mum's 0.62 mwyn -0.19
mwyn_gwarchod -0.06 mwyn_gwarchod_preifatrwydd -0.06 my 0.56 my_colleague 0.08 n 0.61 na -0.61 nac -0.13 nac_a -0.13 nac_a_yw -0.13
nad -0.20 nad_yw'n -0.20 nad_yw'n_breifat -0.20 name 0.60 name_and 0.50 name_and_date 0.37 name_on 0.37 names -0.67 names_at -0.43
names_at_OUR -0.43 names_of -0.21 names_off -0.11 national_shortage -0.22 national_shortage_of -0.22 nationally -0.53 nawr -0.72
nawr_END -0.72 nawr_END_END -0.72 neb -0.27 neb_nac -0.13 neb_nac_a -0.13 neb_yn -0.25 neb_yn_ein -0.25 need -0.77 need_END -0.58
need_to 0.04 needed -0.13 needed_END -0.48 needs 0.90 needs_a 0.43 needs_a_CARE 0.43 neither 0.14 neither_confirm -0.04 nervous -0.38
network -0.88 neu_ddrwg -0.06 neu_ddrwg_ac -0.06 neu_ffoniwch -0.19 neu_ffoniwch_ASKED -0.19 never -0.19 never_ask -0.33
never_discuss -0.12 never_happened 0.85 never_share -0.93 new -0.47 new_ANYONE -0.40 new_ASKED -0.25 new_ASKED_menu -0.25
new_CARE -0.50 new_CLINICAL 0.31 new_CLINICAL_is 0.27 new_NUMBER -0.48 new_one -0.48 new_patients -0.40 new_phone -0.25 news -0.26
news_END -0.26 news_END_END -0.26 next 0.65 next_NUMBER 0.17 next_STAFF -0.24 next_STAFF_meeting -0.24 next_door -0.21 next_one 0.17
next_team -0.24 next_time 0.80 next_time_END 0.56 nhs_111 -0.38 nhs_NUMBER -0.38 nhs_NUMBER_END -0.16 nhs_app -0.43 nhs_app_END -0.40
nhs_number 0.22 nhs_website -0.72 nhs_website_END -0.07 nhs_website_has -0.68 nhs_website_review -0.16 ni 0.32 ni_END 0.17
ni_END_END 0.17 ni_allwn -0.58 ni_allwn_drafod -0.44 ni_eich 0.25 ni_eich_ffonio 0.25 ni_fyddwn -0.35 ni_fyddwn_byth -0.29
ni_fyddwn_yn -0.40 ni_yn -0.06 ni_yn_gyhoeddus -0.06 nice 0.10 nice_guidance 0.28 nice_guidance_END 0.28 nid 0.75 nid_ydym -0.25
nid_ydym_yn -0.25 night -0.47 night_END -0.15 night_END_END -0.15 nine -0.39 no 0.25 no_END 0.64 no_better 0.38 no_longer 0.32
no_names -0.40 no_need 0.08 no_one -0.51 nobody 0.11 nobody_should -0.13 noisy -0.50 nor -0.17 nor_deny -0.04 normal 0.93
normally -0.57 not 0.36 not_END -0.85 not_a 0.58 not_able -0.27 not_an 0.14 not_be -0.24 not_clinically 0.19 not_comment -0.43
not_discuss -0.08 not_do 0.41 not_happy -0.18 not_have 0.16 not_on -0.19 not_our 0.61 not_respond -0.19 not_share -0.31 not_speak -0.73
not_the 0.24 not_tolerate -0.26 not_true 0.45 not_urgent 0.20 not_us 0.55 not_wish -0.38 note 0.08 note_END 0.30 note_END_END 0.30
note_from 0.23 note_on 0.06 noted -1.19 notes 0.25 nothing 0.31 nothing_in -0.43 notice -0.36 notice_END -0.26 notice_END_END -0.26
now -0.35 now_END 0.35 now_END_END 0.35 now_TOLD 0.76 number 0.09 number_and 0.31 number_is -0.24 number_is_NUMBER -0.27
number_is_on -0.10 number_on -0.40 nurse 0.39 nurse_END 0.30 nurses 0.42 nursing 0.39 nursing_STAFF -0.38 nursing_team -0.38 nyrs 0.53
o -0.91 o'n 0.50 o'r -0.51 o'r_fath -0.51 o'r_fath_END -0.51 o_8 -0.14 o_NUMBER -0.14 o_NUMBER_tan -0.14 occasion 0.30
occasion_END 0.30 occasion_END_END 0.30 october -0.09 oes 0.06 of 0.28 of_ANYONE 0.10 of_ANYONE_in -0.21 of_CARE -0.11
of_CLINICAL -0.31 of_OUR_STAFF -0.42 of_SHE 0.38 of_STAFF -0.03 of_STAFF_END -0.67 of_STAFF_or -0.40 of_YOU -0.15 of_a -0.26 of_an 0.51
of_any -0.41 of_any_review -0.42 of_anyone -0.20 of_birth 0.17 of_birth_or -0.51 of_conduct -0.37 of_confidentiality -0.04
of_confidentiality_WE 0.03 of_hours -0.62 of_ours 0.19 of_people 0.04 of_some -0.22 of_some_CLINICAL -0.22 of_staff -0.03 of_the 0.47
of_the_CARE 0.20 of_the_STAFF 0.44 of_the_month -0.12 of_the_telephone -0.06 of_this 0.71 of_those -0.31 of_us 0.23 of_what 0.43
of_which 0.58 of_you -0.15 of_your_CARE 0.13 of_your_KIN 0.24 off -0.30 offer -1.03 offered -0.37 offered_three 0.58 offers -0.35
often -0.80 oh -0.50 ok -0.29 old -0.40 ombudsman -0.38 ombudsman_END 0.09 ombudsman_END_END 0.09 omg -0.51 omg_thank -0.51
omg_thank_YOU -0.51 omit 0.58 on -0.08 on_116 -0.07 on_ASKED -0.18 on_ASKED_END -0.36 on_CARE -0.17 on_END 0.26 on_END_END 0.26
on_NUMBER 0.31 on_NUMBER_NUMBER -0.32 on_NUMBER_WHEN 0.37 on_OUR_part 0.29 on_OUR_website -0.48 on_SHE -0.37 on_WHEN -0.04
on_WHEN_END 0.04 on_WHEN_mornings -0.36 on_a -0.30 on_a_public -0.32 on_facebook -0.30 on_facebook_END -0.31 on_friday 0.74
on_here -0.81 on_here_ANYONE -0.24 on_here_END -0.79 on_here_but -0.06 on_here_sorry -0.17 on_individuals -0.18 on_it -0.48
on_it_END -0.48 on_monday -0.13 on_my 0.21 on_phone -0.36 on_saturday -0.16 on_social -0.22 on_social_media -0.22 on_that 0.58
on_the 0.35 on_the_ASKED 0.61 on_the_NUMBER -0.27 on_the_day 0.10 on_the_first -0.29 on_the_high 0.17 on_the_mend 0.23 on_the_nhs -0.29
on_the_same -0.33 on_the_website -0.42 on_this 0.11 on_this_occasion 0.30 on_this_page -0.57 on_this_website -0.49 on_to -0.17
on_wednesday -0.17 on_x -0.22 on_your 0.56 on_your_CARE 0.11 one 0.44 one_END -0.12 one_another -0.49 one_is -0.38 one_of 0.39
one_the -0.51 online -0.99 online_END -0.58 online_END_END -0.58 online_form -0.75 only -0.43 only_END -0.56 only_END_END -0.56
only_TOLD 0.10 open -0.95 open_8 -0.30 open_END 0.26 open_END_END 0.26 open_NUMBER -0.29 open_NUMBER_NUMBER -0.22 open_NUMBER_to -0.23
open_all -0.83 open_at -0.52 open_at_NUMBER -0.52 open_evening -0.64 open_evening_END -0.64 open_from -0.33 open_from_NUMBER -0.33
open_on -0.26 open_on_WHEN -0.26 open_till -0.37 open_till_NUMBER -0.37 open_to -0.38 open_to_ANYONE -0.27 opened 0.07 opens -0.69
operation 0.26 operation_END 0.10 operations -0.51 operations_manager -0.36 opinion -0.28 opinions -0.67 option -1.01 or -0.60
or_ANYONE -0.07 or_ASKED -0.31 or_ASKED_the -0.09 or_CARE -0.17 or_CARE_ASKED -0.21 or_NOT -0.43 or_TOLD -0.40 or_ask -0.36
or_bad -0.43 or_by -0.09 or_call -0.16 or_change -0.18 or_change_CARE -0.18 or_in -0.05 or_in_the -0.04 or_isn't -0.27 or_night -0.15
or_night_END -0.15 or_phone -0.29 or_see -0.09 or_the -0.83 or_use -0.09 or_whether -0.05 or_whether_ANYONE -0.05 order -0.77
ordered -0.35 os -0.62 os_oes -0.48 os_ydych -0.39 os_yw'n -0.17 os_yw'n_frys -0.17 other 0.16 other_ANYONE -0.74 other_brand 0.39
other_people -0.74 others 0.19 otterlane -0.13 otterlane_example -0.55 our 0.12 our_area 0.13 our_best -0.45 our_clinician 0.59
our_code -0.37 our_colleague 0.43 our_community -0.20 our_complaints -0.16 our_contact -0.06 our_conversation 0.55 our_day -0.61
our_duty -0.23 our_fault 0.62 our_list 0.33 our_manager -0.35 our_mistake 0.45 our_monthly -0.24 our_next -0.47 our_part 0.29
our_patient 0.15 our_patients -0.08 our_phone -0.18 our_policy 0.16 our_practice -0.13 our_reception 0.07 our_role -0.22
our_services -0.54 our_solicitors 0.74 our_team -0.46 our_website -0.51 ours 0.33 ours_END 0.41 ours_END_END 0.41 ourselves 0.10
out -0.16 out_END -0.06 out_END_END -0.06 out_of -0.71 out_of_hours -0.62 out_that 0.14 out_that_YOU 0.14 out_the 0.27 out_your 0.18
outside -0.20 outside_OUR 0.17 outside_our 0.17 outside_the -0.69 outside_the_surgery -0.69 over 0.35 over_65 -0.33 over_65s -0.20
over_NUMBER -0.65 over_NUMBER_END -0.62 over_the 0.46 oversight 0.18 oversight_END 0.18 oversight_END_END 0.18 own -0.41 own_CARE -0.33
own_records -0.33 page -0.80 page_END -0.38 page_END_END -0.38 page_NOT -0.43 page_NOT_TOLD -0.43 page_is -0.16 page_isn't -0.43
pain 0.46 pain_END 0.14 park -0.82 parking -0.43 parking_END -0.36 parking_END_END -0.36 part 0.17 part_END 0.17 part_END_END 0.17
particular -0.13 particular_CARE -0.13 partner 0.38 partners -0.43 partners_END -0.63 pass -0.29 pass_messages -0.39 passed -0.39
passed_to -0.33 past -0.46 past_NUMBER -0.58 patience 0.37 patient_group -0.37 patient_here 0.18 patients 0.32 patients_END 0.19
patients_are -0.93 patients_can -0.31 patients_like 0.20 patients_or -0.31 pawb -0.33 pawb_ni -0.13 pawb_ni_fyddwn -0.13 peidiwch -0.74
peidiwch_â -0.51 peidiwch_â_rhannu -0.51 people -0.09 people's -0.55 people_END 0.25 people_are -0.48 people_can -0.45 people_for -0.22
people_in -0.15 people_like 0.39 people_to -0.41 people_who -0.17 perhaps 0.57 person 0.15 person_END 0.37 person_concerned -0.34
personal -0.47 personal_details -0.13 personal_details_on -0.11 personal_on -0.27 personal_on_facebook -0.12 personal_on_here -0.29
personal_stuff -0.25 personol -1.01 personol_yma -0.38 perygl -0.50 pharmacies -0.68 pharmacist -0.54 pharmacist_END -0.54
pharmacist_can -0.37 pharmacist_or -0.26 pharmacists -0.48 pharmacists_can -0.36 pharmacy -0.97 pharmacy_first -0.14 pharmacy_on -0.63
pharmacy_on_the -0.63 phone -0.38 phone_END -0.50 phone_lines -0.52 phone_menu -0.36 phone_message -0.19 phone_number -0.51
phone_or -0.08 phone_to -0.18 phoned 0.47 phones -0.46 phones_END -0.47 phones_END_END -0.47 phones_TOLD 0.53 phones_are -0.74
phones_were 0.53 photo 0.16 phryder -0.20 phryder_ei -0.11 phryder_ei_godi -0.11 physio 0.38 pick 0.48 picked 0.36 picked_up 0.35
picture -0.05 pinned -0.41 place -0.34 place_in -0.34 place_in_the -0.24 plan 0.66 please -0.43 please_END -0.08 please_ask -0.22
please_be -0.11 please_call -0.56 please_check 0.15 please_come 0.09 please_contact -0.44 please_do -0.70 please_don't -0.54
please_get -0.23 please_keep -0.73 please_ring -1.05 please_see -0.82 please_take 0.43 please_use 0.37 pleased -0.55 pleased_to -0.36
pleasure 0.29 pleasure_looking 0.29 pleasure_looking_after 0.29 plenty -0.72 plenty_of -0.72 pob -0.76 pob_sylw -0.63 point -0.23
points -0.81 police 0.32 policy -0.15 policy_is -0.26 poor 0.17 poorly 0.10 pop -0.48 pop_in 0.37 popped 0.30 positive -0.60
positive_feedback -0.29 post 0.14 post_and 0.74 post_because -0.50 post_because_it -0.24 post_your -0.42 postcode 0.22 posted 0.37
posts -0.06 practice -0.44 practice_and -0.31 practice_has -0.07 practice_is -0.39 practice_manager -0.59 practice_manager_END -0.63
practice_manager_MAY -0.09 practice_so -0.18 practice_so_that -0.18 practices -0.26 practices_in -0.14 practitioner 0.24 praise -0.54
preifatrwydd -0.37 preifatrwydd_pawb -0.33 preifatrwydd_pawb_ni -0.13 prescribe 0.17 prescribed -0.43 prescriber 0.34
prescription -0.20 prescription_END -0.12 prescription_was 0.29 prescriptions -0.39 prescriptions_may -0.69 present -0.29
present_END -0.48 present_END_END -0.48 presgripsiwn 0.71 pressure -0.56 pressure_machine -0.26 previous 0.31 privacy -0.45
privacy_ASKED -0.27 privacy_ASKED_do -0.28 privacy_END -0.34 privacy_END_END -0.34 privacy_WE -0.05 privacy_WE_NOT -0.05
privacy_please -0.27 privacy_we -0.05 private -0.55 private_END -0.29 private_END_END -0.29 private_details -0.24
private_details_in -0.24 problem -0.47 procedure -0.67 process 0.22 professional -0.08 properly -0.13 properly_END -0.51
properly_END_END -0.51 proses -0.18 proses_gwyno -0.18 protect -0.11 protect_confidentiality -0.30 protect_everyone's -0.05
protect_everyone's_privacy -0.05 proud -0.57 proud_of -0.57 proud_of_OUR -0.57 pryder -0.62 pryder_defnyddiwch -0.30
pryder_defnyddiwch_complaints -0.30 pryder_ffoniwch -0.15 pryder_ffoniwch_ASKED -0.15 public -0.39 public_END -0.09
public_END_END -0.09 public_and -0.34 public_but -0.10 public_page -0.34 public_page_END -0.34 publish -0.24 publish_OUR -0.24
publish_our -0.24 publishes -0.56 publishes_its -0.48 put -0.40 put_a -0.03 put_things -0.19 question -0.09 question_END -0.58
question_END_END -0.58 questions -0.43 questions_so -0.22 questions_so_that -0.22 queue_END -0.24 queue_END_END -0.24 queue_is -0.50
quick 0.41 quickest -0.54 quickest_way -0.43 quickly -0.66 quieter -0.51 quieter_after -0.36 quieter_after_NUMBER -0.36 raise 0.03
raise_it -0.19 raise_it_here -0.20 raised -0.71 raised_with -0.20 raising -0.15 rang 0.42 rang_at 0.40 rang_you 0.33 rannu -0.29
rash 0.64 rather -0.50 rather_NOT -0.50 rather_not -0.50 rating 0.17 reach -0.49 reached -0.17 reached_by -0.23 reached_through -0.13
read -0.75 read_END -0.57 read_END_END -0.57 read_every -0.42 read_every_comment -0.15 read_it -0.06 read_it_END -0.32 read_on -0.30
read_on_the -0.30 read_that -0.45 read_that_YOU -0.33 read_the 0.30 read_the_CARE 0.30 read_this -0.41 read_this_END -0.55
read_this_and -0.12 reading -0.04 reads -0.55 ready 0.82 really -0.31 really_sorry -0.20 really_upset 0.54 reason 0.33 reason_END 0.07
reason_END_END 0.07 reasons_of -0.04 received -0.25 reception -0.52 reception_END -0.58 reception_END_END -0.58 reception_STAFF -0.05
reception_STAFF_ASKED -0.22 reception_staff -0.22 receptionist 0.96 receptionists -0.29 recognise -0.44 recognise_that -0.32
record 0.49 recording 0.58 recordings 0.71 records -0.08 records_from -0.27 recruiting -0.22 recruiting_NUMBER -0.22
recruiting_NUMBER_more -0.22 recruiting_two -0.22 refer -0.41 refer_to -0.22 referral 0.34 referral_END 0.20 referral_was 0.13
referrals -0.51 reflect -0.37 reflect_on -0.37 refused 0.24 regards -0.04 register 0.24 registered 0.07 registered_at 0.14
registered_here -0.68 registered_with -0.10 registration 0.19 regret_that -0.41 regret_that_WE -0.40 remember 0.95 remember_YOU 0.26
remember_YOU_YOU 0.26 remember_you 0.26 reminder -0.47 reminder_that -0.45 remove 0.58 remove_this 0.73 removed 0.14 repeat -0.22
repeat_END -0.11 repeat_prescriptions -0.36 repeats -0.65 reply -1.03 reply_confirms -0.43 reply_in -0.41 reply_is -0.32 report 0.57
report_YOU 0.57 reported -0.52 reported_END -0.53 reported_to -0.58 request -0.63 requested 0.12 requests -0.64 requests_MAY -0.16
requests_MAY_be -0.16 requests_can -0.16 reserve 0.68 reserve_the 0.16 reserve_the_right 0.16 resolved 0.67 resolved_END 0.67
respect 0.09 respectful -0.44 respond -0.38 respond_to -0.31 respond_to_the -0.21 result 0.31 result_can -0.47 results -0.53
results_each -0.23 review 0.14 review_END -0.15 review_END_END -0.15 review_and 0.30 review_and_MAY -0.49 review_as 0.35
review_is -0.50 review_of -0.07 review_of_OUR -0.17 reviewed 0.87 reviewer 0.18 reviewer_has 0.36 reviews_are -0.58
reviews_are_TOLD -0.59 reviews_good -0.44 reviews_good_or -0.44 rhannu -0.52 rhannu_manylion -0.32 rhannu_manylion_personol -0.19
rheolwr -0.66 rhif 0.62 right -0.13 right_END -0.33 right_END_END -0.33 right_service -0.16 right_service_END -0.16 right_to 0.25
ring 0.15 ring_END -0.09 ring_after -0.38 ring_and -0.06 ring_the -0.76 ring_us 0.07 ring_you 0.17 road 0.30 roedd 0.53 role -0.22
role_MAY -0.33 role_MAY_be -0.33 role_is -0.14 role_is_glad -0.14 role_on -0.27 role_on_ASKED -0.27 room -0.21 room_END -0.52
room_END_END -0.52 round -0.31 round_here -0.50 rude 0.08 rule -0.68 rules -0.68 rules_END -0.61 rules_END_END -0.61 run -0.44
running -0.25 running_late -0.27 running_late_END -0.30 runs -0.32 rushed -0.43 rushed_END -0.43 rydym_wedi 0.62 rydym_yn -0.67
rydym_yn_croesawu -0.48 sad -0.21 sad_to -0.21 safe -0.74 safety 0.07 said 0.15 samaritans -0.39 samaritans_free -0.07
samaritans_free_on -0.07 same_END 0.21 same_END_END 0.21 same_day 0.26 same_day_END 0.22 same_for -0.48 sample 0.71 sat -0.33
sat_9 -0.33 sat_NUMBER -0.33 satisfied 0.38 satisfied_that 0.36 saturday -0.31 saturday_END -0.15 save -0.09 saw 0.66 saw_you 0.64
say 0.51 say_NOT -0.16 say_anything -0.07 say_anything_about -0.07 say_more -0.17 say_that 0.56 say_who -0.27 say_who_is -0.27
says 0.77 scan 0.11 screen 0.29 screening -0.92 script 0.56 second 0.50 second_opinion -0.28 see 0.32 see_a -0.11 see_how 0.16
see_it 0.27 see_people -0.22 see_the -0.39 see_this -0.21 see_us 0.55 see_you 0.61 seemed 0.26 seen 0.80 seen_in -0.61 seen_within 0.40
self -0.46 self_refer -0.46 self_refer_to -0.46 send 0.49 send_YOU 0.16 send_you 0.16 sending 0.22 sent 0.22 sent_to 0.24
seriously -0.48 seriously_END -0.49 seriously_END_END -0.49 seriously_and -0.28 served -0.76 service -0.35 service_END -0.44
service_END_END -0.44 services -0.56 services_END -0.54 services_END_END -0.54 seven -0.36 seven_common -0.36 shall 0.27 share -0.05
share_SHE -0.19 share_health -0.11 share_health_details -0.11 share_the -0.40 share_them -0.19 share_this 0.43 share_this_on -0.13
shared -0.73 shared_with -0.43 sharing -0.47 she 0.88 she'll 0.71 she's 0.03 she_was 0.31 shes 0.48 short -0.10 short_END -0.10
short_END_END -0.10 shortage -0.15 shortage_of -0.22 shortage_of_some -0.22 should 0.18 should_be -0.23 should_have 0.34
should_you -0.05 shout -0.21 shouting 0.88 show -0.30 shows -0.29 shut -0.57 sick 0.61 sick_note 0.30 sick_note_END 0.30 side -0.22
sign 0.24 silly 0.20 silver -0.20 silver_line -0.20 silver_line_is -0.20 since 0.84 since_NUMBER 0.44 since_NUMBER_and -0.54
since_TOLD 0.47 since_WE 0.51 since_WE_TOLD 0.51 since_WHEN 0.10 since_WHEN_END 0.08 since_august 0.09 since_been 0.32 since_your 0.19
site 0.05 site_END -0.71 site_END_END -0.71 six_weeks 0.19 slots -0.72 small -0.73 smear 0.54 smears -0.22 smears_and -0.22 so 0.04
so_ASKED -0.56 so_TOLD 0.51 so_TOLD_the 0.64 so_WE -0.23 so_WE_MAY -0.15 so_WE_TOLD 0.11 so_YOU 0.47 so_brave 0.47 so_do -0.12
so_glad 0.25 so_glad_YOU 0.25 so_much -0.38 so_much_for -0.50 so_please -0.56 so_pleased -0.11 so_sorry 0.06 so_sorry_to -0.21
so_that_ANYONE -0.17 so_that_WE 0.24 so_we -0.26 social 0.10 social_media -0.22 social_media_END -0.22 solicitors 0.74 some 0.06
some_CLINICAL -0.22 some_medicines -0.22 someone -0.25 someone_END -0.45 someone_is -0.20 someone_will -0.11 something -0.55
something_ASKED -0.16 something_ASKED_ASKED -0.13 something_has -0.16 something_has_gone -0.16 something_please -0.13 son 0.12
soon -0.26 soon_as -0.26 sorry -0.47 sorry_NOT -0.20 sorry_WE 0.10 sorry_WE_NOT -0.53 sorry_WE_TOLD 0.15 sorry_YOU -0.07
sorry_YOU_TOLD 0.39 sorry_about 0.39 sorry_about_that -0.50 sorry_about_the 0.51 sorry_about_your 0.22 sorry_bout 0.64 sorry_for -0.32
sorry_for_any -0.16 sorry_for_the -0.43 sorry_i -0.25 sorry_if 0.14 sorry_if_WE 0.14 sorry_that -0.47 sorry_that_WE 0.27
sorry_that_the -0.54 sorry_that_this -0.59 sorry_to -0.71 sorry_to_ASKED -0.35 sorry_to_hear -0.54 sorry_to_learn -0.21
sorry_to_read -0.55 sorry_we 0.26 sorry_you 0.39 sorry_your -0.33 sort 0.17 sort_it 0.50 sort_it_END 0.50 sort_out 0.04 sorted 0.79
sorted_END 0.50 spaces -0.35 spaces_are -0.35 speak 0.60 speak_to 0.77 specific -0.29 spent 0.31 spoke 0.16 spoke_to 0.16 spoken 0.90
spoken_to 0.90 squeeze 0.13 squeeze_YOU 0.13 squeeze_YOU_in 0.13 squeeze_you 0.13 staff 0.10 staff_END -0.34 staff_are -0.25
staff_ask -0.22 staff_or -0.30 staff_start -0.48 standing -0.28 star 0.15 stars 0.20 stars_END -0.19 stars_END_END -0.19 stars_and 0.36
stars_and_WE 0.40 start -0.07 start_in -0.47 start_in_WHEN -0.47 started 0.03 statements 0.68 stay -0.19 stayed 0.29 still 0.79
story 0.09 story_END 0.38 story_END_END 0.38 strength 0.20 struggling -0.34 stuff -0.30 stuff_on -0.22 stuff_on_here -0.31 subject 0.34
such -0.11 such_a 0.22 such_as -0.10 such_comments -0.13 supplier -0.77 support -0.48 surgery -0.19 surgery_END 0.65
surgery_END_END 0.65 surgery_TOLD -0.36 surgery_is -0.26 survey -0.54 survey_CLINICAL -0.23 survey_CLINICAL_each -0.23
survey_results -0.23 swapped 0.39 sydd -0.20 sydd_â -0.20 sydd_â_phryder -0.20 sylw -0.17 sylw_END -0.99 sylw_END_END -0.99
symptoms -0.50 system -0.18 system_shows -0.20 system_that 0.28 tablets 0.19 tablets_END 0.43 tag 0.59 take -0.11 take_NUMBER 0.44
take_NUMBER_working -0.45 take_SHE -0.54 take_about -0.81 take_all -0.33 take_down 0.36 take_it -0.45 taken 0.07 taken_down 0.33
taken_down_within 0.33 taking_the 0.04 taking_the_time -0.17 talk -0.55 talk_YOU -0.31 talk_about -0.39 talk_about_personal -0.35
talk_to -0.16 talk_to_me -0.09 talk_you -0.31 talking -0.46 tan -0.14 tan_6 -0.14 tan_NUMBER -0.14 tan_NUMBER_NUMBER -0.14 team -0.43
team_END -0.86 team_and 0.05 team_are -0.52 team_is -0.80 team_meeting -0.24 team_were 0.34 team_who -0.37 team_will -0.35 tegwch -0.17
tegwch_WE -0.17 tegwch_WE_bawb -0.17 tegwch_i -0.17 telephone -0.50 telephone_system -0.57 tell 0.09 tell_the -0.59 tell_us -0.34
ten 0.06 ten_END -0.31 ten_minutes -0.30 ten_past 0.30 test 0.09 test_results -0.46 tests 0.73 text -0.53 texts 0.75 than -0.11
than_NUMBER -0.56 thank -0.76 thank_YOU -0.73 thank_YOU_END -1.29 thank_YOU_for -0.34 thank_YOU_so -0.18 thank_YOU_that's -0.46
thank_YOU_the -0.61 thank_you -0.73 thanks -0.63 thanks_END -0.98 thanks_END_END -0.98 thanks_for -0.47 thanks_for_coming 0.52
thanks_for_the -1.12 that 0.27 that's -0.11 that's_NOT 0.39 that's_TOLD -0.11 that's_TOLD_TOLD -0.07 that's_a 0.53 that's_been -0.07
that's_fine -0.90 that's_not 0.39 that's_really -0.41 that's_why 0.28 that_ANYONE -0.55 that_ANYONE_MAY -0.25 that_ANYONE_is -0.22
that_CLINICAL 0.81 that_END 0.49 that_END_END 0.49 that_NOT 0.17 that_OUR 0.37 that_SHE -0.15 that_SHE_TOLD -0.15 that_TOLD 0.23
that_TOLD_me 0.44 that_WE 0.23 that_WE_MAY -0.18 that_WE_NOT -0.11 that_WE_TOLD 0.18 that_WE_WHEN 0.16 that_WE_do -0.52 that_YOU 0.40
that_YOU_TOLD 0.42 that_YOU_are -0.21 that_YOU_feel -0.38 that_YOU_have 0.48 that_comments -0.61 that_day 0.50 that_i 0.16
that_injection 0.15 that_is -0.55 that_it 0.21 that_it_MAY -0.20 that_it_is 0.34 that_much 0.55 that_name 0.31 that_on -0.12
that_on_here -0.23 that_our 0.37 that_people -0.45 that_someone -0.44 that_the -0.10 that_the_CARE 0.26 that_the_matter 0.50
that_the_new -0.45 that_this -0.58 that_waiting -0.27 that_waiting_is -0.27 that_was 0.65 that_we 0.24 that_you 0.40 that_your 0.54
the 0.13 the_12th -0.05 the_14th -0.10 the_ANYONE -0.26 the_ANYONE_TOLD -0.34 the_ASKED -0.05 the_ASKED_lines -0.27 the_ASKED_to -0.18
the_CARE 0.74 the_CARE_CARE 0.39 the_CARE_END 0.80 the_CARE_SHE 0.10 the_CARE_TOLD 0.50 the_CARE_WE 0.17 the_CARE_WHEN 0.26
the_CARE_YOU 0.33 the_CARE_for -0.48 the_CARE_is 0.51 the_CLINICAL 0.68 the_CLINICAL_END 0.43 the_CLINICAL_TOLD 0.32
the_CLINICAL_has 0.46 the_CLINICAL_is 0.28 the_NUMBER 0.43 the_NUMBER_END 0.20 the_STAFF 0.29 the_STAFF_END 0.09 the_STAFF_MAY 0.05
the_STAFF_YOU 0.19 the_TOLD -0.36 the_TOLD_care -0.26 the_address 0.09 the_advice 0.09 the_app -0.53 the_app_END -0.24
the_appointment 0.58 the_bad -0.42 the_best -0.55 the_best_ANYONE -0.50 the_blood 0.18 the_book 0.53 the_book_END 0.53 the_broken -0.34
the_call 0.27 the_care 0.40 the_chance -0.19 the_chance_to -0.19 the_chemist 0.40 the_clinician 0.21 the_comments -0.58
the_comments_END -0.38 the_complaint 0.44 the_complaints -0.61 the_consultant 0.60 the_country -0.32 the_day 0.17 the_day_END 0.10
the_delay 0.56 the_delay_to 0.33 the_desk 0.29 the_desk_END 0.07 the_desk_or -0.40 the_dispensary -0.56 the_doctor 0.47 the_door -0.59
the_door_END -0.47 the_dressing 0.56 the_end 0.30 the_end_of 0.30 the_error 0.71 the_examination 0.29 the_examination_TOLD 0.29
the_fault 0.19 the_feedback -0.37 the_first -0.29 the_first_WHEN -0.29 the_form 0.15 the_form_is -0.37 the_forms -0.39
the_forms_are -0.39 the_foyer 0.08 the_free 0.10 the_front 0.23 the_front_desk 0.23 the_frustration -0.39 the_full 0.40 the_girls 0.53
the_good -0.52 the_gp 0.27 the_high 0.17 the_hospital 0.19 the_hospital_END -0.08 the_hospital_for 0.06 the_hour 0.36 the_hour_END 0.36
the_integrated -0.26 the_kind -0.39 the_knee 0.23 the_latest -0.45 the_latest_news -0.35 the_leaflet -0.35 the_letter 0.56
the_library -0.42 the_library_END -0.27 the_management -0.31 the_management_STAFF -0.31 the_manager -0.33 the_manager_END -0.43
the_manager_MAY -0.24 the_matter 0.43 the_matter_is 0.38 the_member 0.33 the_member_of 0.33 the_mend 0.23 the_mend_END 0.23
the_message 0.10 the_mix 0.32 the_mix_up 0.32 the_month -0.12 the_morning 0.37 the_network -0.88 the_new -0.45 the_new_ASKED -0.25
the_new_CLINICAL 0.31 the_nhs -0.07 the_nhs_app -0.43 the_nhs_website -0.34 the_number -0.14 the_number_is -0.07 the_nurse -0.16
the_nursing 0.39 the_nursing_STAFF -0.38 the_online -0.65 the_online_form -0.65 the_other 0.36 the_other_brand 0.39 the_partners -0.43
the_patient 0.07 the_patient_group -0.37 the_people -0.65 the_person -0.06 the_phone -0.05 the_phones -0.95 the_phones_END -0.47
the_phones_are -0.64 the_points -0.71 the_police 0.32 the_practice -0.25 the_practice_END -0.27 the_practice_has 0.05
the_practice_is -0.25 the_practice_manager -0.40 the_practice_so -0.18 the_queue_END -0.24 the_queue_is -0.50 the_quickest -0.43
the_quickest_way -0.43 the_reason 0.37 the_receptionist 0.54 the_recording 0.58 the_referral 0.33 the_reminder -0.29 the_review -0.34
the_reviewer 0.31 the_reviewer_has 0.36 the_right -0.11 the_right_service -0.16 the_right_to 0.16 the_room 0.25 the_same -0.24
the_same_END 0.21 the_same_day -0.28 the_same_for -0.48 the_screen 0.29 the_script 0.55 the_service -0.50 the_side 0.06 the_sign 0.24
the_staff -0.33 the_supplier -0.77 the_surgery -1.01 the_surgery_END -0.80 the_surgery_TOLD -0.36 the_surgery_is -0.26 the_system 0.28
the_system_that 0.28 the_tablets 0.53 the_team -0.47 the_telephone -0.56 the_thanks 0.62 the_third 0.21 the_time -0.40
the_time_END -0.39 the_time_to -0.17 the_wait -0.15 the_waiting 0.13 the_waiting_area -0.25 the_waiting_room 0.43 the_walk -0.47
the_walk_in -0.47 the_ways -0.19 the_ways_to -0.19 the_website -0.94 the_website_END -0.44 the_weekend 0.24 the_whole -0.41
the_whole_STAFF -0.41 the_wrong 0.67 their -0.10 their_own -0.08 their_place -0.24 them -0.40 them_END -0.38 them_in -0.34
them_to -0.20 them_with 0.37 themselves -0.14 then 0.73 there -0.22 there's -0.09 there's_a -0.54 there_TOLD 0.32 there_TOLD_NOT 0.32
there_are 0.36 there_are_NUMBER 0.36 there_is -0.83 there_is_a -0.86 there_was 0.32 theres 0.20 theres_NOT 0.43 theres_nothing 0.43
these_END -0.61 these_END_END -0.61 these_comments -0.68 they -0.65 they_are -0.31 they_have -0.12 thing -0.04 thing_to -0.25
things -0.61 things_right -0.19 things_right_END -0.19 think -0.09 think_about -0.33 thinking -0.06 thinking_of -0.06 third 0.04
this 0.17 this_END -0.35 this_END_END -0.35 this_TOLD -0.23 this_WE -0.13 this_account -1.15 this_and_WE -0.13 this_has -0.54
this_has_TOLD -0.54 this_is 0.41 this_is_the -0.31 this_matter 0.55 this_month -0.47 this_morning -0.17 this_occasion 0.30
this_occasion_END 0.30 this_on -0.12 this_on_the -0.13 this_page -0.54 this_page_END -0.43 this_page_NOT -0.43 this_page_is -0.16
this_post 0.43 this_reply -0.53 this_reply_confirms -0.43 this_reply_is -0.32 this_review 0.66 this_to -0.53 this_was -0.23
this_we -0.13 this_website -0.42 this_website_END -0.42 this_week 0.22 this_week_END 0.56 tho 0.31 thorough 0.29 thorough_END 0.29
thorough_END_END 0.29 thoroughly 0.41 those 0.41 those_who 0.07 though 0.04 thought -0.26 three -0.37 three_times 0.26
three_working -0.63 through 0.11 through_END -0.23 through_END_END -0.23 through_OUR -0.29 through_our -0.29 through_the -0.54
through_the_ways -0.19 through_your 0.26 through_your_CARE 0.29 throughout 0.40 throughout_and 0.39 thursday -0.13 thursday_END 0.27
thursday_at 0.09 thursdays -0.50 till -0.27 till_6 -0.37 till_NUMBER -0.34 till_NUMBER_NUMBER -0.37 time_END -0.08 time_END_END -0.08
time_and -0.16 time_to -0.17 time_to_ASKED -0.17 times 0.04 to -0.07 to_6 -0.28 to_ANYONE -0.42 to_ANYONE_END -0.53
to_ANYONE_TOLD -0.43 to_ANYONE_WE 0.09 to_ANYONE_who -0.34 to_ASKED -0.23 to_ASKED_YOU 0.35 to_ASKED_the -0.46 to_ASKED_this -0.21
to_ASKED_us 0.60 to_CARE 0.11 to_CARE_YOU 0.45 to_END 0.45 to_END_END 0.45 to_NAME 0.51 to_NUMBER -0.34 to_NUMBER_END -0.41
to_NUMBER_NUMBER -0.23 to_OUR -0.27 to_OUR_manager -0.51 to_TOLD -0.25 to_TOLD_things -0.19 to_WHEN -0.19 to_YOU 0.49 to_YOU_END 0.37
to_YOU_in 0.07 to_a -0.51 to_a_STAFF -0.44 to_and 0.19 to_answer -0.39 to_any -0.41 to_anybody -0.42 to_anyone -0.23 to_ask -0.44
to_be -0.46 to_be_TOLD -0.51 to_book -0.62 to_book_END -0.26 to_bring 0.37 to_call 0.17 to_cancel -0.06 to_comment -0.21
to_comment_on -0.21 to_complain -0.41 to_delete -0.24 to_delete_your -0.24 to_discuss -0.35 to_discuss_any -0.39 to_discuss_your -0.06
to_do -0.57 to_do_better -0.43 to_everyone -0.49 to_feel 0.34 to_friday -0.19 to_get -0.46 to_get_through -0.20 to_give -0.14
to_give_the -0.08 to_hear -0.17 to_hear_about 0.24 to_hear_concerns -0.14 to_hear_from 0.13 to_hear_more -0.18 to_help 0.11
to_help_END -0.52 to_help_but 0.22 to_identify -0.31 to_identify_individuals -0.31 to_improve -0.51 to_keep -0.11 to_know -0.69
to_know_what -0.30 to_learn -0.26 to_learn_that -0.21 to_leave -0.19 to_leave_feedback -0.12 to_listen -0.51 to_listen_END -0.40
to_look -0.59 to_look_at -0.45 to_look_into -0.38 to_make -0.57 to_make_a -0.25 to_me -0.09 to_meet 0.16 to_meet_SHE 0.16
to_mention 0.65 to_nhs -0.23 to_our -0.29 to_people -0.04 to_protect -0.09 to_protect_confidentiality -0.30 to_protect_everyone's -0.05
to_put -0.25 to_raise -0.53 to_reach -0.50 to_read -0.66 to_read_that -0.45 to_read_this -0.40 to_register 0.34 to_remove 0.18
to_reply -0.38 to_respond -0.05 to_ring 0.45 to_run -0.09 to_say 0.31 to_see -0.11 to_share -0.15 to_share_this -0.13 to_speak 0.04
to_take -0.17 to_talk -0.28 to_the -0.22 to_the_STAFF -0.64 to_the_chemist 0.38 to_the_police 0.34 to_the_practice -0.47
to_the_right -0.39 to_the_whole -0.38 to_understand -0.08 to_understand_more -0.08 to_us -0.44 to_us_END -0.22 to_wait 0.20
to_write -0.15 to_you 0.49 to_your 0.28 to_your_CLINICAL 0.33 to_your_KIN 0.12 today -0.52 today_END -0.63 today_END_END -0.63
told 0.35 told_END 0.34 told_the 0.09 told_you 0.47 tolerate -0.26 tolerate_abuse -0.27 tolerate_abuse_of -0.27 tomorrow 0.17
tonight -0.20 tonight_END -0.06 too -0.50 too_END -0.73 too_END_END -0.73 took -0.61 touch 0.22 touch_with -0.04 touch_with_us -0.10
town -0.17 trafod -0.26 trafod_gofal -0.13 trafod_gofal_neb -0.13 trained -0.29 training -0.08 training_END -0.14
training_END_END -0.14 travel -0.44 treat -0.36 treat_NUMBER -0.36 treat_NUMBER_common -0.36 treat_seven -0.36 treated -0.17
treated_with -0.17 treating 0.75 treatment -0.50 tried 0.47 trouble 0.11 true 0.45 trust 0.52 try 0.54 try_to -0.29 try_to_answer -0.31
tuesday 0.40 tuesday_END 0.65 tuesdays -0.68 turn_up_END -0.42 turned -0.27 turned_up 0.27 tweet 0.39 twenty 0.46 twice 0.67
twice_END 0.72 two -0.06 two_END -0.50 two_more -0.49 tîm -1.42 tîm_END -0.46 tîm_END_END -0.46 uk -0.75 un 0.16 un_sydd -0.20
un_sydd_â -0.20 un_wedi -0.19 un_wedi_cofrestru -0.19 unable -0.10 unable_to -0.10 unable_to_identify -0.31 under 0.36
under_great -0.19 under_the 0.62 understand -0.27 understand_more -0.08 understand_that 0.12 understand_the -0.39 unhappy -0.21
unrhyw -0.35 unrhyw_un -0.26 unrhyw_un_sydd -0.20 unrhyw_un_wedi -0.19 until -0.32 until_WHEN -0.55 until_friday -0.55 until_the 0.10
untrue 0.99 up 0.05 up_END 0.32 up_END_END 0.32 up_and 0.31 up_at 0.39 up_in -0.22 up_in_the -0.33 up_on 0.71 up_to 0.28
up_to_NUMBER 0.28 up_when 0.42 up_with 0.29 update 0.41 updated 0.52 upset 0.28 urgent -0.48 urgent_ASKED -0.24 urgent_ASKED_CARE -0.10
urgent_END -0.20 urgent_END_END -0.20 urgent_advice -0.22 urgent_advice_CARE -0.16 urgent_please -0.24 us 0.15 us_END -0.41
us_END_END -0.41 us_NOT -0.29 us_WE -0.19 us_WE_MAY -0.19 us_a_ASKED -0.31 us_about -0.44 us_after 0.41 us_at -0.27 us_at_the -0.42
us_for 0.90 us_going -0.52 us_in -0.21 us_in_public -0.05 us_know -0.59 us_know_END -0.59 us_on 0.23 us_on_ASKED -0.33 us_or -0.66
us_that 0.51 us_to -0.30 us_to_comment -0.19 us_to_look -0.13 us_we -0.19 us_with 0.61 us_your 0.36 use 0.10 use_complaints -0.13
use_contact -0.17 use_the 0.26 used -0.35 vaccine -0.32 vaccines -0.74 vaccines_are -0.67 valued 0.39 very -0.64 very_kind -0.45
very_kind_END -0.45 very_much -0.59 very_welcome -0.14 very_welcome_to -0.14 views -0.32 viral -0.57 viral_infections -0.57 visit 0.17
visit_END 0.12 visits -0.06 voicemail 0.44 voicemail_END 0.44 voicemail_END_END 0.44 volunteers -0.76 wait_END 0.17 wait_for -0.48
wait_to 0.10 waited 0.32 waiting -0.31 waiting_area -0.25 waiting_is -0.40 waiting_lists -0.44 waiting_room -0.32
waiting_room_END -0.42 waiting_times -0.46 waits -0.25 walk -0.59 walk_in -0.59 want -0.36 want_ANYONE -0.23 want_ANYONE_to -0.23
want_everyone -0.23 want_to -0.54 wants 0.13 wants_to 0.13 was 0.77 was_a -0.22 was_called 0.51 was_closed 0.45 was_declined 0.19
was_done 0.13 was_explained 0.21 was_in 0.71 was_me 0.44 was_no 0.38 was_not 0.15 was_present 0.49 was_running 0.39 was_sent 0.11
was_the -0.30 was_thorough 0.29 was_very 0.54 wasn't 0.45 way 0.11 way_END -0.56 way_END_END -0.56 ways -0.27 ways_to -0.27
ways_to_book -0.19 ways_to_improve -0.47 we -0.20 we'd 0.17 we'd_love 0.56 we'll 0.87 we'll_pass 0.05 we're -0.50 we're_grateful -0.55
we're_shut -0.41 we're_so -0.48 we're_sorry -0.45 we've -0.25 we've_got 0.10 we've_looked 0.29 we_accept 0.43 we_admit 0.24
we_aim -0.28 we_all 0.73 we_apologise 0.34 we_appreciate -0.87 we_are -0.26 we_ask -0.08 we_believe 0.14 we_can 0.07 we_can't -0.48
we_cannot -0.11 we_close -0.18 we_did 0.36 we_do -0.36 we_don't -0.48 we_get -0.49 we_got 0.11 we_had 0.20 we_have 0.16 we_hear -0.62
we_hope -0.60 we_keep -0.50 we_know 0.06 we_let 0.47 we_lost 0.22 we_love -0.72 we_may -0.12 we_missed 0.41 we_never -0.77
we_note -0.20 we_rang 0.08 we_read -0.86 we_recognise -0.32 we_regret 0.18 we_reserve 0.74 we_saw 0.16 we_sent 0.54 we_share -0.56
we_take -0.51 we_thank -0.83 we_try -0.35 we_understand -0.51 we_want -0.14 we_welcome -0.34 we_were 0.29 we_will 0.23 website -1.08
website_END -0.57 website_END_END -0.57 website_and -0.28 website_has -0.81 website_has_good -0.68 website_has_the -0.43
website_is -0.87 website_or -0.57 website_review -0.16 website_review_END -0.16 wedi 0.45 wedi_cofrestru 0.11 wedi_cofrestru_gyda 0.15
wednesday -0.19 week -0.15 week_END 0.05 week_END_END 0.05 week_check 0.16 week_check_END 0.16 week_early -0.49 week_early_END -0.49
weekday -0.52 weekend -0.55 weeks 0.34 weeks' -0.26 weeks'_notice -0.26 weeks'_notice_END -0.26 wefan -0.25 wefan_y -0.25
wefan_y_gig -0.25 welcome -0.73 welcome_END -0.63 welcome_END_END -0.63 welcome_a -0.37 welcome_a_conversation -0.37 welcome_all -0.47
welcome_all_feedback -0.47 welcome_honest -0.09 welcome_honest_feedback -0.09 welcome_the -0.40 welcome_to -0.61 welcome_to_leave -0.55
welcome_to_share -0.15 well 0.82 well_END 0.31 well_END_END 0.31 welsh -0.50 went 0.36 were 0.50 were_asked 0.12 were_delighted -0.27
were_given 0.18 were_in 0.40 were_informed 0.49 were_not 0.28 were_offered 0.22 were_removed 0.14 were_right 0.34 were_seen 0.47
were_so 0.39 were_told 0.52 were_very 0.04 what's 0.27 what's_your 0.27 what_TOLD 0.24 what_WE 0.05 what_WE_TOLD 0.32 what_YOU -0.16
what_YOU_TOLD -0.40 what_YOU_say 0.28 what_a -0.41 what_a_kind -0.53 what_happened 0.27 what_we -0.43 what_you -0.17 when -0.30
when_SHE -0.08 when_YOU 0.11 when_YOU_TOLD 0.63 when_it's -0.41 when_things -0.51 when_you 0.11 where -0.23 whether -0.31
whether_ANYONE -0.06 whether_ANYONE_is -0.05 whether_anyone -0.05 which -0.31 which_YOU 0.25 which_YOU_TOLD 0.25 which_has 0.03
which_has_TOLD 0.08 which_you 0.25 while -0.19 while_WE -0.24 while_we -0.24 who 0.22 who_MAY -0.39 who_MAY_be -0.35 who_MAY_like -0.36
who_TOLD -0.16 who_TOLD_YOU 0.36 who_TOLD_in -0.15 who_TOLD_your 0.28 who_are -0.59 who_has -0.49 who_has_TOLD -0.49 who_is -0.26
who_is_or -0.27 who_saw 0.18 who_would -0.36 whoever -0.72 whoever_wrote -0.30 whole -0.41 whole_STAFF -0.41 whole_STAFF_END -0.47
whole_team -0.41 why 0.50 why_NOT 0.52 why_YOU 0.32 why_YOU_TOLD 0.32 why_you 0.32 wife 0.19 will 0.31 will_always -0.26 will_be 0.32
will_not -0.34 will_sort 0.28 will_tell -0.53 will_think -0.33 wir 0.27 wir_END 0.27 wir_END_END 0.27 wish -0.53 wish_YOU -0.32
wish_to -0.37 wish_to_delete -0.24 wish_you -0.32 wishes -0.21 wishes_to -0.21 with 0.13 with_ANYONE -0.30 with_NUMBER 0.12
with_OUR -0.23 with_OUR_manager -0.24 with_YOU 0.60 with_a 0.19 with_a_CLINICAL 0.18 with_a_concern -0.18 with_an -0.21
with_another 0.58 with_any -0.28 with_care -0.43 with_everyone -0.30 with_me 0.54 with_one 0.12 with_our -0.23 with_that -0.18
with_the -0.22 with_the_CARE 0.38 with_the_CLINICAL 0.41 with_the_STAFF -0.24 with_the_hospital 0.30 with_the_whole -0.22 with_us -0.54
with_us_END -0.51 with_us_in -0.05 with_you 0.60 with_your 1.19 with_your_CLINICAL 0.10 with_your_name 0.24 within 0.27
within_NUMBER 0.05 within_NUMBER_hours 0.42 within_NUMBER_minutes -0.04 within_NUMBER_working -0.37 within_ten -0.39 within_the 0.36
within_the_hour 0.36 within_three -0.27 without 0.49 without_a -0.44 without_names -0.43 without_names_at -0.43 wnaethon 0.25
wnaethon_ni 0.25 wnaethon_ni_eich 0.25 won't 0.67 word 0.08 word_with 0.08 words -0.46 words_END -0.26 words_END_END -0.26
working -0.28 working_days -0.64 working_days_END -0.54 working_days_for -0.35 working_on -0.33 working_on_it -0.33 works 0.38
works_here 0.38 works_here_END 0.11 worried -0.27 worried_about -0.31 worry 0.24 worry_END 0.12 worry_END_END 0.12 worry_about 0.08
would 0.06 would_ask 0.19 would_be -0.11 would_have 0.77 would_like -0.37 would_love -0.23 would_not -0.26 would_welcome -0.42
wound -0.29 write -0.30 write_END -0.25 write_to -0.33 writing -0.17 writing_END -0.57 writing_END_END -0.57 writing_to 0.39
writing_to_YOU 0.39 written -0.22 written_to -0.08 written_to_the -0.22 wrong 0.28 wrong_END -0.53 wrong_END_END -0.53 wrong_WE -0.31
wrong_WE_want -0.16 wrong_on 0.33 wrong_we -0.31 wrote -0.92 wrote_this -0.30 www -0.90 www_otterlane -0.59 www_otterlane_example -0.59
wybodaeth -0.84 x -0.47 x_sorry -0.41 y 0.92 y_gig -0.25 y_gig_hefyd -0.25 ydych 0.24 ydym -0.25 ydym_yn -0.25 ydym_yn_goddef -0.25
yeah 0.14 year -0.81 year_END -0.47 year_END_END -0.47 years 0.52 years_END 0.42 years_END_END 0.42 yes -0.16 yes_WE 0.32
yesterday 0.47 yma -0.33 yma_END 0.05 yma_END_END 0.05 yma_complaints -0.11 yma_complaints_END -0.11 yma_gan -0.20 yma_gan_nad -0.20
yma_site -0.37 yma_site_END -0.37 yn 0.38 yn_barchus -0.07 yn_barchus_at -0.07 yn_barod 0.43 yn_croesawu -0.48
yn_croesawu_adborth -0.06 yn_cymryd 0.51 yn_dda 0.32 yn_dda_END 0.32 yn_ei -0.49 yn_eich 0.66 yn_ein -0.69 yn_ein_TOLD -0.25
yn_fawr 0.09 yn_fawr_am -0.37 yn_glaf 0.47 yn_goddef -0.25 yn_goddef_cam -0.25 yn_gofyn -0.42 yn_gofyn_iddo -0.07 yn_gyhoeddus -0.07
yn_gyhoeddus_END -0.07 yn_iawn 0.42 yn_trafod -0.13 yn_trafod_gofal -0.13 yn_wir 0.27 yn_wir_END 0.27 you 0.36 you'll 0.25
you'll_be 0.30 you're 0.17 you're_down 0.38 you're_feeling -0.39 you've 0.11 you've_been 0.29 you've_had -0.19 you_END -0.15 you_a 0.32
you_agreed 0.15 you_all -0.67 you_and 0.21 you_are 0.21 you_arrived 0.38 you_asked 0.61 you_at 0.29 you_back 0.24 you_before 0.40
you_call -0.32 you_can -0.54 you_declined 0.25 you_describe 0.22 you_did 0.14 you_didn't 0.38 you_don't -0.40 you_down 0.47
you_feel -0.49 you_for -0.33 you_got 0.68 you_had 0.64 you_have 0.59 you_haven't 0.25 you_in 0.57 you_know 0.12 you_left 0.44
you_like -0.46 you_live 0.65 you_look 0.61 you_may -0.23 you_met 0.28 you_need -0.22 you_needed 0.25 you_no 0.36 you_on 0.41
you_ordered 0.62 you_rang 0.22 you_remove 0.44 you_ring -0.55 you_said 0.16 you_saw 0.17 you_say 0.28 you_seemed 0.28 you_should 0.66
you_so -0.17 you_spoke 0.18 you_tell 0.32 you_that 0.18 you_that's -0.46 you_the -0.06 you_to 0.36 you_told 0.10 you_turned 0.24
you_twice 0.21 you_waited 0.32 you_were 0.56 you_will 0.40 you_wish -0.05 you_you 0.26 your 1.05 your_ASKED 0.29 your_CARE 0.61
your_CARE_END 0.19 your_CARE_NOT 0.44 your_CARE_TOLD 0.31 your_CARE_in 0.35 your_CARE_is 0.23 your_CARE_that 0.10 your_CLINICAL 0.79
your_CLINICAL_END 0.40 your_CLINICAL_TOLD 0.20 your_CLINICAL_WE 0.32 your_CLINICAL_are 0.33 your_CLINICAL_is 0.38 your_KIN 0.46
your_KIN_END 0.09 your_KIN_TOLD 0.19 your_KIN_WE 0.21 your_KIN_and 0.55 your_NOT -0.10 your_NUMBER 0.13 your_account 0.42
your_appointment 0.59 your_back 0.39 your_back_is 0.39 your_behaviour 0.24 your_bloods 0.19 your_call 0.12 your_case 0.19
your_comment -0.52 your_comment_END -0.52 your_comments -0.41 your_comments_and -0.04 your_complaint 0.43 your_dad 0.07 your_date -0.23
your_date_of -0.23 your_daughter 0.12 your_dob 0.42 your_family 0.46 your_father 0.10 your_feedback -0.52 your_full 0.49
your_husband 0.38 your_kind -0.24 your_kind_words -0.25 your_little 0.51 your_little_KIN 0.31 your_local -0.49 your_local_STAFF -0.49
your_mother 0.14 your_mum 0.31 your_name 0.35 your_name_and 0.19 your_new 0.78 your_next 0.64 your_next_NUMBER 0.17 your_not -0.10
your_notes 0.25 your_number 0.72 your_operation 0.26 your_patience 0.44 your_post -0.16 your_post_because -0.24 your_prescription 0.53
your_privacy -0.21 your_privacy_ASKED -0.21 your_record 0.06 your_review -0.18 your_review_END -0.29 your_review_and -0.11
your_sample 0.21 your_scan 0.26 your_sick 0.30 your_sick_note 0.30 your_smear 0.54 your_son 0.12 your_tablets 0.46 your_visit 0.28
your_wife 0.19 yours 0.71 yours_END 0.54 yours_END_END 0.54 yourself 0.32 yourself_END 0.28 yr -0.51 yr_amser -0.24 yr_amser_WE -0.24
ysgrifennu -0.24 ysgrifennu_END -0.21 ysgrifennu_END_END -0.21 yw 0.27 yw'n -0.22 yw'n_breifat -0.20 yw'n_breifat_END -0.20
yw'n_frys -0.17 yw'n_frys_ffoniwch -0.17 yw_unrhyw -0.19 yw_unrhyw_un -0.19 â -0.85 â_phryder -0.20 â_phryder_ei -0.11 â_rhannu -0.51
â_rhannu_manylion -0.32
`;

const words = LEARNED.trim().split(/\s+/);
/** What each feature of a sentence says for (above 0) or against (below 0) its being unsafe. */
export const WEIGHTS: Weights = new Map(words.flatMap((word, i) => (i % 2 ? [] : [[word, Number(words[i + 1])] as const])));
